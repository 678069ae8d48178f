import { useState } from 'preact/hooks';
import { deskMessages } from '../../messages.ts';
import type { HandOut } from './hand-out.ts';

const say = deskMessages.out;

/** The signed pack as a file, and the plain one to work on. */
export function PackPanel({ out }: { out: HandOut }) {
  const { desk, work } = out.bench;
  const { pack, key, missing } = out;
  const [told, setTold] = useState('');
  const save = async () => {
    if (!pack || !key) return;
    setTold('');
    const signed = await desk.signForFamilies(pack, key).catch(() => null);
    if (signed) out.save(signed.file, true);
    else setTold(say.failed);
  };
  const first = missing || (key ? '' : say.needsKey);
  return (
    <section class="desk-panel">
      <h3>{say.pack}</h3>
      <p class="byp-hint">{say.packLead}</p>
      {first && <p class="desk-first">{first}</p>}
      <div class="desk-buttons">
        <button
          type="button"
          class="byp-primary"
          disabled={first !== ''}
          onClick={() => void save()}
        >
          {say.packSave}
        </button>
        <button
          type="button"
          class="byp-secondary"
          onClick={() => out.save(desk.plainFile(work.draft), false)}
        >
          {say.plainSave}
        </button>
      </div>
      <p class="byp-hint">{say.plainHint}</p>
      <div role="status">{told && <p class="desk-told">{told}</p>}</div>
    </section>
  );
}
