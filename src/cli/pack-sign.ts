// npm run pack -- sign --pack PACK.json --key FILE [--out FILE]
import { basename } from 'node:path';
import { describeFaults } from '../pack/faults.ts';
import { signedText } from '../pack/signed/envelope.ts';
import { fingerprintOf } from '../pack/signed/fingerprint.ts';
import { keyFromFile } from '../pack/signed/key-file.ts';
import type { SchoolKey } from '../pack/signed/keys.ts';
import { signIfSound, type Unsigned } from '../pack/signed/sign-if-sound.ts';
import { readCommand, readTyped, say, writeTyped } from './pack-command.ts';
import { InputFault } from './pack-file.ts';

const USAGE = `Usage: npm run pack -- sign --pack PACK.json --key FILE [--out FILE]

Signs a pack, so that families' browsers know whose it is and take updates from no one else.
  --out FILE  where the signed pack goes; if left out, ID-VERSION.signed.json`;

/** Signs a pack that families may be handed. */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const command = readCommand(args, USAGE, { pack: text, key: text, out: text });
  if (!command) return;
  const { pack: packFile, key: keyFile, out } = command.values;
  if (packFile === undefined || keyFile === undefined) {
    throw new InputFault(`Signing needs a pack and a key.\n${USAGE}`);
  }
  const source = readTyped(packFile, 'The pack');
  const signing = await signIfSound(source, await readKey(keyFile));
  if (!signing.ok) throw new InputFault(wordsOf(signing, packFile));
  const { signed, pack } = signing;
  const file = out ?? `${pack.id}-${pack.version}.signed.json`;
  writeTyped(file, signedText(signed));
  say(`${pack.school.name}, pack ${pack.id} version ${pack.version}, is signed: ${file}`);
  say(`Six words: ${await fingerprintOf(signed.key)}`);
}

async function readKey(path: string): Promise<SchoolKey> {
  const reading = await keyFromFile(readTyped(path, 'The key'));
  if (reading.ok) return reading.key;
  throw new InputFault(
    reading.why === 'not-a-key'
      ? `${path} is not a key. Give the file that "npm run pack -- key" made.`
      : `${path} is a key that was changed, and can't sign. Make it again from the recovery sheet.`,
  );
}

function wordsOf(unsigned: Unsigned, packFile: string): string {
  if (unsigned.why === 'faults') {
    return describeFaults(unsigned.faults, basename(packFile), unsigned.more);
  }
  if (unsigned.why === 'unsound-key') return "The key can't sign. Make it again from its sheet.";
  const pupils = unsigned.count === 1 ? 'one pupil' : `${unsigned.count} pupils`;
  return [
    `${packFile} lists ${pupils} by name, so it was not signed: every family would be handed the list.`,
    `Seal the names first: npm run pack -- seal --help`,
  ].join('\n');
}
