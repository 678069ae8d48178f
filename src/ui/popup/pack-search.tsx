import { useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { popupMessages as say } from '../messages.ts';
import type { PageStatus, PopupPort } from './types.ts';

interface PackSearchProps {
  status: PageStatus;
  port: Pick<PopupPort, 'findPacks' | 'openPacks'>;
}

/** Looks for a school's pack on the page behind, only when asked to, and leads to the page about packs. */
export function PackSearch({ status, port }: PackSearchProps) {
  const [state, setState] = useState<'idle' | 'looking' | 'none' | 'failed'>('idle');
  const find = () => {
    setState('looking');
    port.findPacks().then(
      (found) => setState(found === 'none' ? 'none' : 'idle'),
      () => setState('failed'),
    );
  };
  return (
    <section class="byp-section">
      <h2>{say.packs}</h2>
      <p class="byp-hint">{status.onlyExample ? say.packsExample : say.packsHint}</p>
      {status.page.kind !== 'browser-page' && (
        <button type="button" class="byp-secondary" onClick={find}>
          {state === 'looking' ? say.findingPacks : say.findPacks}
        </button>
      )}
      <div role="status">
        {state === 'none' && <p>{say.noPacks}</p>}
        {state === 'failed' && <p>{say.failed}</p>}
      </div>
      <button type="button" class="byp-link" onClick={() => void port.openPacks()}>
        {say.openPacks} <Icon name="next" size={14} />
      </button>
    </section>
  );
}
