import { useId, useState } from 'preact/hooks';
import { deskMessages } from '../messages.ts';
import { Label, labelledBy } from './label.tsx';

const say = deskMessages.file;

interface FileDropProps {
  label: string;
  /** As in `.csv,.txt`. */
  accept: string;
  onFile?(file: File): void;
  /** Where it is given, many may come at once. */
  onFiles?(files: File[]): void;
  /** Where it is offered, rows may be pasted too. */
  onPaste?: ((text: string) => void) | undefined;
  busy?: boolean;
  /** Other words than for a single file of rows. */
  words?: Pick<typeof say, 'choose' | 'drop' | 'paste' | 'pasted'>;
}

/** A place for a file: to choose, to drop, or in its stead to paste. */
export function FileDrop(props: FileDropProps) {
  const { label, accept, onFile, onFiles, onPaste, busy = false, words = say } = props;
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (!files?.[0] || busy) return;
    onFile?.(files[0]);
    onFiles?.([...files]);
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
          multiple={onFiles !== undefined}
          disabled={busy}
          aria-label={`${label}: ${words.choose}`}
          onChange={(event) => {
            take(event.currentTarget.files);
            // So that the same file can be chosen again once it was put right.
            event.currentTarget.value = '';
          }}
        />
        <label for={id} class="byp-secondary">
          {words.choose}
        </label>
        <span class="byp-hint">{words.drop}</span>
      </div>
      {onPaste && <PasteBox onPaste={onPaste} busy={busy} words={words} />}
    </div>
  );
}

interface PasteBoxProps {
  onPaste(text: string): void;
  busy: boolean;
  words: Pick<typeof say, 'paste' | 'pasted'>;
}

function PasteBox({ onPaste, busy, words }: PasteBoxProps) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <details class="form-more">
      <summary>{words.paste}</summary>
      <div class="form-field">
        <Label of={id}>{words.pasted}</Label>
        <textarea
          {...labelledBy(id)}
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
