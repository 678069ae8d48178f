import type { Desk } from '../../../desk/desk.ts';
import type { KeyImport } from '../../../desk/keyring.ts';
import { deskMessages } from '../../messages.ts';
import { BringKey } from '../bring-key.tsx';
import type { Keys } from './use-key.ts';

const say = deskMessages.out;

function words(read: KeyImport): string {
  if (read.ok) return say.keyBrought;
  return read.why === 'wrong-row' ? say.keyWrongRow(read.row) : say.keyFaults[read.why];
}

/** Brings in the school's key from its file or its printed sheet. */
export function BringSchoolKey({ desk, keys }: { desk: Desk; keys: Keys }) {
  return (
    <BringKey
      desk={desk}
      say={say}
      lead={
        <>
          {say.keyBringLead} {keys.key && say.keyReplaces}
        </>
      }
      accept=".json,application/json"
      rows={4}
      bringIn={async (text) => {
        const read = await keys.bringIn(text);
        return { ok: read.ok, told: words(read) };
      }}
    />
  );
}
