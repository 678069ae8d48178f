import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { popupMessages as say } from '../messages.ts';
import type { PageStatus, PopupPort } from './types.ts';

interface PackSearchProps {
  status: PageStatus;
  port: Pick<PopupPort, 'findPacks' | 'addFoundPacks' | 'openPacks'>;
}

/** Looks for a school's pack on the page behind, only when asked to, and leads to the page about packs. */
export function PackSearch({ status, port }: PackSearchProps) {
  const [state, setState] = useState<'idle' | 'looking' | 'failed'>('idle');
  const [found, setFound] = useState<number>();
  const add = useRef<HTMLButtonElement>(null);
  const find = async () => {
    setState('looking');
    try {
      setFound(await port.findPacks());
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  useLayoutEffect(() => {
    // The button that was pressed has given way to this one.
    if (found) add.current?.focus();
  }, [found]);
  return (
    <section class="byp-section">
      <h2>{say.packs}</h2>
      <p class="byp-hint">{status.onlyExample ? say.packsExample : say.packsHint}</p>
      {status.page.kind !== 'browser-page' && !found && (
        <button type="button" class="byp-secondary" onClick={find}>
          {state === 'looking' ? say.findingPacks : say.findPacks}
        </button>
      )}
      {found ? (
        <button
          ref={add}
          type="button"
          class="byp-primary"
          onClick={() => void port.addFoundPacks()}
        >
          {found === 1 ? say.addFound : say.seeFound(found)}
        </button>
      ) : null}
      <div role="status">
        {found === 0 && <p>{say.noPacks}</p>}
        {state === 'failed' && <p>{say.failed}</p>}
      </div>
      <button type="button" class="byp-link" onClick={() => void port.openPacks()}>
        {say.openPacks} <Icon name="next" size={14} />
      </button>
    </section>
  );
}
