import { useState } from 'preact/hooks';
import type { Desk } from '../../../desk/desk.ts';
import type { KeyImport } from '../../../desk/keyring.ts';
import { FileDrop } from '../../form/file-drop.tsx';
import { deskMessages } from '../../messages.ts';
import { Field } from '../field.tsx';
import type { Keys } from './use-key.ts';

const say = deskMessages.out;

function words(read: KeyImport): string {
  if (read.ok) return say.keyBrought;
  return read.why === 'wrong-row' ? say.keyWrongRow(read.row) : say.keyFaults[read.why];
}

/** Brings in the school's key from its file or its printed sheet. */
export function BringKey({ desk, keys }: { desk: Desk; keys: Keys }) {
  const [rows, setRows] = useState('');
  const [told, setTold] = useState('');
  const bring = async (text: string) => {
    const read = await keys.bringIn(text);
    setTold(words(read));
    if (read.ok) setRows('');
  };
  return (
    <details class="form-more">
      <summary>{say.keyBring}</summary>
      <p class="byp-hint">
        {say.keyBringLead} {keys.key && say.keyReplaces}
      </p>
      <FileDrop
        label={say.keyFile}
        accept=".json,application/json"
        onFile={(file) =>
          void desk
            .bytesOf(file)
            .then((bytes) => bring(new TextDecoder().decode(bytes)))
            .catch(() => setTold(deskMessages.file.unreadable))
        }
      />
      <Field label={say.keyRows} rows={4} value={rows} onInput={setRows} class="form-mono" />
      <div class="desk-buttons">
        <button
          type="button"
          class="byp-secondary"
          disabled={rows.trim() === ''}
          onClick={() => void bring(rows)}
        >
          {say.keyRead}
        </button>
      </div>
      <div role="status">{told && <p class="desk-told">{told}</p>}</div>
    </details>
  );
}
