import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PackSource } from '../../pack/held/standing.ts';
import { packsMessages as say, setBy } from '../messages.ts';

interface RemoveProps {
  school: string;
  from: PackSource;
  /** Who set the administrator's pack. */
  by: string | undefined;
  remove(): Promise<void>;
}

/** Takes a pack out after asking once, or says why it stays. */
export function Remove({ school, from, by, remove }: RemoveProps) {
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asking) no.current?.focus();
    else if (asked.current) open.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (from === 'example') return null;
  if (from === 'built-in') return <p class="byp-hint">{say.builtInStays}</p>;
  if (from === 'policy') {
    return (
      <div class="packs-remove">
        <button type="button" class="byp-secondary" disabled>
          {say.remove}
        </button>
        <p class="byp-hint">{say.setStays(setBy(by))}</p>
      </div>
    );
  }
  if (!asking) {
    return (
      <div class="packs-remove">
        <button
          ref={open}
          type="button"
          class="byp-secondary"
          aria-label={say.removeOf(school)}
          onClick={() => setAsking(true)}
        >
          {say.remove}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="packs-asks">
      <legend class="byp-heading">{say.removeAsks(school)}</legend>
      <p>{say.removeWhy}</p>
      <div class="own-actions">
        <button ref={no} type="button" class="byp-primary" onClick={() => setAsking(false)}>
          {say.removeNo}
        </button>
        <button type="button" class="byp-secondary" onClick={() => void remove()}>
          {say.removeYes}
        </button>
      </div>
    </fieldset>
  );
}
