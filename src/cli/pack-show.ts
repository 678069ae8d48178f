// npm run pack -- show FILE
import { overdueWords } from '../pack/overdue.ts';
import { readablePupils } from '../pack/readable-pupils.ts';
import { fingerprintOf } from '../pack/signed/fingerprint.ts';
import { readCommand, say } from './pack-command.ts';
import { InputFault } from './pack-file.ts';
import { packLines } from './pack-lines.ts';
import { openTyped } from './pack-open.ts';

const USAGE = `Usage: npm run pack -- show FILE

Shows who signed a pack, its six words, and everything that it holds.`;

/** Shows a pack, signed or plain. */
export async function run(args: string[]): Promise<void> {
  const command = readCommand(args, USAGE, {});
  if (!command) return;
  const [file, ...more] = command.positionals;
  if (file === undefined || more.length > 0) throw new InputFault(`Give one pack.\n${USAGE}`);
  const { pack, signed } = await openTyped(file);
  if (signed) {
    say(`Signed. Six words: ${await fingerprintOf(signed.key)}`);
    say("Compare them with the school's own: a name in a pack proves nothing.");
  } else {
    say('Not signed. Anybody could have written it.');
  }
  const pupils = readablePupils(pack).length;
  if (pupils > 0) say(`It lists ${pupils} of the people as pupils: do not hand it out.`);
  const overdue = overdueWords(pack, new Date().toISOString().slice(0, 10));
  if (overdue) say(overdue);
  say();
  for (const line of packLines(pack)) say(line);
}
