import { useRef, useState } from 'preact/hooks';
import { packsMessages as say } from '../messages.ts';

/** More bytes than the largest pack takes: what is longer is cut, and refused for that. */
const MOST_BYTES = 16_000_000;

interface AddPackProps {
  looking: boolean;
  look(text: string): void;
}

/** Takes a pack as a file that is dropped or chosen, or as text that is pasted. */
export function AddPack({ looking, look }: AddPackProps) {
  const [over, setOver] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const [pasted, setPasted] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const read = (file: File | undefined) => {
    if (!file) return;
    setUnreadable(false);
    file
      .slice(0, MOST_BYTES)
      .text()
      .then(look, () => setUnreadable(true));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer ?? {};
    const text = event.dataTransfer?.getData('text/plain');
    if (files?.length) read(files[0]);
    else if (text) look(text);
  };
  return (
    <section class="own-section packs-add" aria-labelledby="add">
      <h2 id="add">{say.add}</h2>
      <p>{say.addHow}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same without a mouse. */}
      <div
        class={over ? 'packs-drop packs-drop-over' : 'packs-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{say.drop}</p>
        <button type="button" class="byp-primary" onClick={() => input.current?.click()}>
          {looking ? say.looking : say.choose}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            read(event.currentTarget.files?.[0]);
            // The same file may be chosen again once it was put right.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p role="status">{unreadable && say.unreadable}</p>
      <p>{say.addOnPage}</p>
      <details class="byp-rest">
        <summary>{say.paste}</summary>
        <form
          class="packs-paste"
          onSubmit={(event) => {
            event.preventDefault();
            look(pasted.trim());
            setPasted('');
          }}
        >
          <textarea
            rows={4}
            spellcheck={false}
            aria-label={say.pasteLabel}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          <button type="submit" class="byp-secondary" disabled={pasted.trim() === ''}>
            {looking ? say.looking : say.look}
          </button>
        </form>
      </details>
    </section>
  );
}
