// npm run pack -- report-key --out FILE [--pack PACK.json]
import { identityFile, makeReportKey } from '../report/school-identity.ts';
import { readCommand, refuseIfThere, say, writeSecret } from './pack-command.ts';
import { InputFault } from './pack-file.ts';
import { openTyped } from './pack-open.ts';
import { fromWhereTyped } from './root.ts';
import { writeWhole } from './whole-file.ts';

const USAGE = `Usage: npm run pack -- report-key --out FILE [--pack PACK.json]

Makes the school's key for reports. Families' reports are sealed to it, and nobody else can open them.
  --out FILE         where the key goes; the age program takes the same file
  --pack PACK.json   puts its public half into this pack, which is not signed yet`;

/** Makes a key for reports. */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const command = readCommand(args, USAGE, { out: text, pack: text });
  if (!command) return;
  const { out, pack } = command.values;
  if (out === undefined) throw new InputFault(`Where should the key go? Add --out.\n${USAGE}`);
  refuseIfThere(out);
  // Before there is a key: nothing is to be half done.
  const before = pack === undefined ? undefined : await unsigned(pack);

  const key = await makeReportKey();
  writeSecret(out, identityFile(key, new Date().toISOString().slice(0, 10)));
  say(`The key for reports is in ${out}. Its public half is: ${key.recipient}`);
  say('Show nobody the file, and keep a second copy: without it no report can be opened.');
  if (pack === undefined || before === undefined) {
    say('Put the public half into your pack as "reportKey", raise its version and sign it.');
    return;
  }
  const { reportKey: old } = before as { reportKey?: string };
  writeWhole(
    fromWhereTyped(pack),
    `${JSON.stringify({ ...before, reportKey: key.recipient }, null, 2)}\n`,
  );
  say(`The public half is in ${pack}. If it was handed out, raise its version. Then sign it.`);
  if (old) say(`It took the place of ${old}. Keep that key too: it opens older reports.`);
}

/** A plain pack's value as its file has it, which is sound. */
async function unsigned(path: string): Promise<object> {
  const { signed, text } = await openTyped(path);
  if (signed) {
    throw new InputFault(`${path} is signed, and a change would break that. Give the plain pack.`);
  }
  return JSON.parse(text.replace(/^\uFEFF/, '')) as object;
}
