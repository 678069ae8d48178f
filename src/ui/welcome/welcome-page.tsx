import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ConsentState } from '../../browser/consent-messages.ts';
import { welcomeMessages as say } from '../messages.ts';
import { OwnPage } from '../page/own-page.tsx';
import type { WelcomePort } from './types.ts';

/** The first page: what the reminder does, what it sees, and whether it may. */
export function WelcomePage({ port }: { port: WelcomePort }) {
  const [state, setState] = useState<ConsentState>();
  const [failed, setFailed] = useState(false);
  const show = useCallback(
    (asked: Promise<ConsentState>) => void asked.then(setState, () => setFailed(true)),
    [],
  );
  useEffect(() => {
    show(port.consent());
    port.onChange(() => show(port.consent()));
  }, [port, show]);
  const answered = state && (state.family || state.managed);
  return (
    <OwnPage title={say.title} lead={say.lead} promise={say.promise}>
      {failed && <p role="alert">{say.failed}</p>}
      {!failed && !state && <p>{say.loading}</p>}
      {state && (
        <section class="own-section">
          <h2>{say.ask}</h2>
          <div class="own-actions">
            <button type="button" class="byp-primary" onClick={() => show(port.answer('yes'))}>
              {say.yes}
            </button>
            <button type="button" class="byp-primary" onClick={() => show(port.answer('no'))}>
              {say.no}
            </button>
          </div>
          <p class="own-said" role="status" data-watching={state.given || undefined}>
            {answered ? (state.given ? say.on : say.off) : ''}
          </p>
        </section>
      )}
    </OwnPage>
  );
}
