import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ConsentState } from '../../browser/consent-messages.ts';
import { dateInWords } from '../messages/words.ts';
import { welcomeMessages as say, setBy } from '../messages.ts';
import { siteName } from '../site-names.ts';
import type { WelcomeSeen } from './types.ts';
import type { Welcome } from './use-welcome.ts';

interface AnswerProps {
  seen: WelcomeSeen;
  welcome: Pick<Welcome, 'answering' | 'answered' | 'answer'>;
}

/** The question whether it may watch, or the answer that was given and the way to change one’s mind. */
export function Answer({ seen, welcome }: AnswerProps) {
  const { consent, sites } = seen;
  const { answering, answered, answer } = welcome;
  const status = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is no longer there.
    if (answered > 0) status.current?.focus();
  }, [answered]);
  return (
    <section class="own-panel welcome-answer" aria-labelledby="welcome-ask">
      <h2 id="welcome-ask">{say.ask}</h2>
      <p ref={status} class="own-said" role="status" tabIndex={-1}>
        {answering ? say.working : stands(consent)}
      </p>
      {consent.managed && <p>{say.setWhat}</p>}
      {!consent.managed && consent.given && consent.family && (
        <p>{say.onSince(dayInWords(consent.family.day))}</p>
      )}
      {!consent.given && consent.family && <p>{say.offWhat}</p>}
      {!consent.given && <p>{say.askWhat}</p>}
      <details class="form-more">
        <summary>{consent.given ? say.sitesOn(sites.length) : say.sites(sites.length)}</summary>
        <p class="welcome-sites">{sites.map(siteName).join(' · ')}</p>
        <p class="byp-hint">{say.sitesMore}</p>
      </details>
      {!consent.managed && <Buttons consent={consent} answering={answering} answer={answer} />}
    </section>
  );
}

function Buttons({
  consent,
  answering,
  answer,
}: Pick<Welcome, 'answering' | 'answer'> & { consent: ConsentState }) {
  return (
    <>
      <div class={consent.family ? 'own-actions' : 'own-actions welcome-buttons'}>
        {!consent.given && (
          <button
            type="button"
            class="byp-secondary"
            disabled={answering}
            onClick={() => answer('yes')}
          >
            {say.yes}
          </button>
        )}
        {consent.family?.answer !== 'no' && (
          <button
            type="button"
            class="byp-secondary"
            disabled={answering}
            onClick={() => answer('no')}
          >
            {consent.given ? say.stop : say.no}
          </button>
        )}
      </div>
      <p class="byp-hint">{say.change}</p>
    </>
  );
}

function stands({ family, managed, given }: ConsentState): string {
  if (managed) return say.set(setBy(managed.setBy));
  if (!family) return '';
  return given ? say.on : say.off;
}

const dayInWords = (day: string): string =>
  dateInWords(new Date(`${day}T12:00`), { dateStyle: 'long' });
