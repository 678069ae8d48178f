import type { Desk } from '../../../desk/desk.ts';
import type { ReportKeyImport } from '../../../desk/report-keys.ts';
import { deskMessages } from '../../messages.ts';
import { BringKey } from '../bring-key.tsx';
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
  return (
    <BringKey
      desk={desk}
      say={say}
      lead={say.keyBringLead}
      accept=".txt,.key,.age,text/plain"
      rows={5}
      bringIn={async (text) => {
        const read = await keys.bringIn(text);
        return { ok: read.ok, told: words(read) };
      }}
    />
  );
}
