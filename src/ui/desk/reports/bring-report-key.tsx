import { useState } from 'preact/hooks';
import type { Desk } from '../../../desk/desk.ts';
import type { ReportKeyImport } from '../../../desk/report-keys.ts';
import { FileDrop } from '../../form/file-drop.tsx';
import { deskMessages } from '../../messages.ts';
import { Field } from '../field.tsx';
import type { ReportKeysShown } from './use-report-keys.ts';

const say = deskMessages.reports;

function words(read: ReportKeyImport): string {
  if (read.ok) return say.keyBrought;
  return read.why === 'wrong-letter' && read.row !== undefined
    ? say.keyWrongRow(read.row)
    : say.keyFaults[read.why];
}

/** Brings in a key for reports from its file, from the `age` program, or from its printed sheet. */
export function BringReportKey({ desk, keys }: { desk: Desk; keys: ReportKeysShown }) {
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
      <p class="byp-hint">{say.keyBringLead}</p>
      <FileDrop
        label={say.keyFile}
        accept=".txt,.key,.age,text/plain"
        onFile={(file) =>
          void desk
            .bytesOf(file)
            .then((bytes) => bring(new TextDecoder().decode(bytes)))
            .catch(() => setTold(deskMessages.file.unreadable))
        }
      />
      <Field label={say.keyRows} rows={5} value={rows} onInput={setRows} class="form-mono" />
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
