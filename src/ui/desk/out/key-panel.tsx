import { useState } from 'preact/hooks';
import { deskMessages } from '../../messages.ts';
import { KeyCopies } from '../key-copies.tsx';
import { BringSchoolKey } from './bring-school-key.tsx';
import type { HandOut } from './hand-out.ts';
import type { Keys } from './use-key.ts';

const say = deskMessages.out;

/** The school's key: made or brought in, its six words, and copies of it. */
export function KeyPanel({ out, keys }: { out: HandOut; keys: Keys }) {
  const { desk, work } = out.bench;
  const { key } = keys;
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const id = desk.packIdOf(work.draft);
  const make = async () => {
    setBusy(true);
    setTold('');
    await keys.make().catch(() => setTold(say.keyTooOld));
    setBusy(false);
  };
  return (
    <section class="desk-panel" id="desk-key">
      <h3>{say.key}</h3>
      <p class="byp-hint">{say.keyLead}</p>
      {!key && (
        <div class="desk-buttons">
          <button
            type="button"
            class="byp-primary"
            disabled={busy || id === ''}
            onClick={() => void make()}
          >
            {busy ? say.keyMaking : say.keyMake}
          </button>
        </div>
      )}
      {key && (
        <>
          <p class="desk-words-label">{say.keyWords}</p>
          <p class="desk-six">{key.fingerprint}</p>
          <p class="byp-hint">{say.keyWordsHint}</p>
          <p class="desk-words-label">{key.saved ? say.keySaved : say.keyCopy}</p>
          <p class="byp-hint">{say.keyCopyHint}</p>
          <KeyCopies
            say={say}
            packId={id}
            save={() => {
              const content = desk.keyring.fileOf(key);
              out.save({ name: `${id}-key.json`, type: 'application/json', content }, false);
              void keys.noteSaved();
            }}
            onPrint={() => void keys.noteSaved()}
          />
        </>
      )}
      <BringSchoolKey desk={desk} keys={keys} />
      <div role="status">{told && <p class="desk-told">{told}</p>}</div>
    </section>
  );
}
