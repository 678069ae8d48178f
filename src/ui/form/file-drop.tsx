import { useId, useState } from 'preact/hooks';
import { deskMessages } from '../messages.ts';

const say = deskMessages.file;

interface FileDropProps {
  label: string;
  /** As in `.csv,.txt`. */
  accept: string;
  onFile(file: File): void;
  /** Where it is offered, rows may be pasted too. */
  onPaste?: ((text: string) => void) | undefined;
  busy?: boolean;
}

/** A place for a file: to choose, to drop, or in its stead to paste. */
export function FileDrop({ label, accept, onFile, onPaste, busy = false }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };
  return (
    <div class="form-bring">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard */}
      <div
        class={over ? 'form-drop form-drop-over' : 'form-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <input
          id={id}
          class="byp-hidden"
          type="file"
          accept={accept}
          disabled={busy}
          aria-label={`${label}: ${say.choose}`}
          onChange={(event) => {
            take(event.currentTarget.files);
            // So that the same file can be chosen again once it was put right.
            event.currentTarget.value = '';
          }}
        />
        <label for={id} class="byp-secondary">
          {say.choose}
        </label>
        <span class="byp-hint">{say.drop}</span>
      </div>
      {onPaste && <PasteBox onPaste={onPaste} busy={busy} />}
    </div>
  );
}

function PasteBox({ onPaste, busy }: { onPaste(text: string): void; busy: boolean }) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <details class="form-more">
      <summary>{say.paste}</summary>
      <div class="form-field">
        <label for={id}>{say.pasted}</label>
        <textarea
          id={id}
          rows={5}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button
          type="button"
          class="byp-secondary"
          disabled={busy || text.trim() === ''}
          onClick={() => {
            onPaste(text);
            setText('');
          }}
        >
          {say.readPasted}
        </button>
      </div>
    </details>
  );
}
