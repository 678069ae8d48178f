import { useState } from 'preact/hooks';
import type { Draft } from '../../../desk/draft.ts';
import type { OpenedPack } from '../../../desk/open-pack.ts';
import { FileDrop } from '../../form/file-drop.tsx';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';

const say = deskMessages.start;

interface OpenPackProps {
  bench: Bench;
  opened(pack: OpenedPack & { ok: true }): void;
  salvage(draft: Draft): void;
}

/** Opens a pack's file. What is wrong with one is listed, and nothing on the desk changes. */
export function OpenPack({ bench, opened, salvage }: OpenPackProps) {
  const { desk } = bench;
  const [result, setResult] = useState<OpenedPack>();
  const [failed, setFailed] = useState(false);
  const open = async (file: File) => {
    setResult(undefined);
    setFailed(false);
    try {
      const text = new TextDecoder().decode(await desk.bytesOf(file));
      const read = await desk.openPack(text);
      setResult(read);
      if (read.ok) opened(read);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class="desk-panel">
      <h3>{say.open}</h3>
      <p class="byp-hint">{say.openLead}</p>
      <FileDrop
        label={say.open}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
      <div role="status">
        {failed && <p class="desk-told">{deskMessages.file.unreadable}</p>}
        {result && !result.ok && <Faulty result={result} salvage={(draft) => salvage(draft)} />}
      </div>
    </section>
  );
}

function Faulty(props: { result: OpenedPack & { ok: false }; salvage(draft: Draft): void }) {
  const { words, lines, more, draft } = props.result;
  return (
    <div class="desk-notice">
      {words.length > 0 ? words.map((one) => <p key={one}>{one}</p>) : <p>{say.faulty}</p>}
      {lines.length > 0 && (
        <ul class="desk-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {more > 0 && <p>{say.more(more)}</p>}
      <p>{say.nothingLost}</p>
      {draft && (
        <div class="desk-buttons">
          <button type="button" class="byp-secondary" onClick={() => props.salvage(draft)}>
            {say.salvage}
          </button>
        </div>
      )}
    </div>
  );
}
