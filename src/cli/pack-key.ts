// npm run pack -- key --out FILE [--from-sheet SHEET]
import { fingerprintOf } from '../pack/signed/fingerprint.ts';
import { keyToFile } from '../pack/signed/key-file.ts';
import { keyFromSheet, keyToSheet } from '../pack/signed/key-sheet.ts';
import { makeKey, type SchoolKey } from '../pack/signed/keys.ts';
import { readCommand, readTyped, refuseIfThere, say, writeSecret } from './pack-command.ts';
import { InputFault } from './pack-file.ts';

const USAGE = `Usage: npm run pack -- key --out FILE [--from-sheet SHEET]

Makes the school's key, with which its packs are signed, and a recovery sheet to print.
  --out FILE          where the key goes; the sheet goes beside it, as FILE.sheet.txt
  --from-sheet SHEET  makes the same key again from a recovery sheet that was typed in`;

/** Makes a key, or makes it again from its sheet. */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const command = readCommand(args, USAGE, { out: text, 'from-sheet': text });
  if (!command) return;
  const { out, 'from-sheet': sheet } = command.values;
  if (out === undefined) throw new InputFault(`Where should the key go? Add --out.\n${USAGE}`);
  const sheetFile = `${out}.sheet.txt`;
  refuseIfThere(out);
  refuseIfThere(sheetFile);

  const key = sheet === undefined ? await makeKey() : await fromSheet(sheet);
  writeSecret(out, keyToFile(key));
  writeSecret(sheetFile, await keyToSheet(key));
  say(`The key is in ${out}. Its six words are: ${await fingerprintOf(key.public)}`);
  say('Tell families the six words. Show nobody the key: who has it can sign as the school.');
  say(`Print ${sheetFile}, lock the paper away, then delete the file.`);
}

async function fromSheet(path: string): Promise<SchoolKey> {
  const reading = await keyFromSheet(readTyped(path, 'The sheet'));
  if (reading.ok) return reading.key;
  throw new InputFault(
    reading.why === 'wrong-row'
      ? `Row ${reading.row} of ${path} has a slip in it. Compare its letters with the paper.`
      : `${path} is not a recovery sheet: it needs four rows of sixteen letters and digits.`,
  );
}
