import { Icon } from '../icons.tsx';
import { linkMessages } from '../messages.ts';

interface KeyCopiesProps {
  /** What the desk says of this kind of key. */
  say: Record<'keySave' | 'keyPrint', string>;
  packId: string;
  save(): void;
  /** The sheet is on its way to the printer. */
  onPrint(): void;
}

/** A key's two copies: a file, and the recovery sheet on paper. */
export function KeyCopies({ say, packId, save, onPrint }: KeyCopiesProps) {
  return (
    <div class="desk-buttons">
      <button type="button" class="byp-secondary" onClick={save}>
        {say.keySave}
      </button>
      <a
        class="byp-secondary"
        href={`?sheet=${encodeURIComponent(packId)}`}
        target="_blank"
        rel="noopener"
        onClick={onPrint}
      >
        <Icon name="print" /> {say.keyPrint}
        <span class="byp-hidden"> {linkMessages.newTab}</span>
      </a>
    </div>
  );
}
