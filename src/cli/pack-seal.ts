// npm run pack -- seal: hides pupils' names in a copy of a pack (design.md section 6).
import { basename } from 'node:path';
import { LOCAL_LIMITS } from '../pack/limits.ts';
import { readPack } from '../pack/read.ts';
import { MOST_TAGS, type SealedPupils } from '../pack/sealed/format.ts';
import { sealPupils } from '../pack/sealed/seal.ts';
import type { Pack } from '../pack/types.ts';
import { askHidden } from './ask-hidden.ts';
import { InputFault, loadPack } from './pack-file.ts';
import { readSealOrder, SEAL_USAGE, type SealOrder } from './pack-seal-arguments.ts';
import { type Child, childrenIn, formsOf, leaveOut, readChildren } from './pack-seal-names.ts';
import { progressLine } from './progress-line.ts';
import { writeWhole } from './whole-file.ts';

/** Fewer letters are guessed sooner than the names. */
const SHORTEST_PASSPHRASE = 12;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `npm run pack -- seal`. @throws InputFault with what the person can put right. */
export async function run(args: string[]): Promise<void> {
  const order = readSealOrder(args);
  if (order === 'help') {
    process.stdout.write(`${SEAL_USAGE}\n`);
    return;
  }
  const pack = loadPack(order.pack, LOCAL_LIMITS);
  const { children, gone } = gather(order, pack);
  const passphrase = order.passphrase ? await askPassphrase() : '';
  const forms = [...new Set(children.flatMap(formsOf))];
  if (forms.length === 0)
    throw new InputFault('There is no full name to hide. Nothing was written.');
  if (forms.length > MOST_TAGS)
    throw new InputFault(
      `There are ${forms.length} names, and a pack takes ${MOST_TAGS}. Seal one school at a time.`,
    );
  const sealed = await sealWithProgress(forms, passphrase);
  if (sealed === null) {
    say(`Stopped. ${order.out} was not written.`);
    process.exitCode = 130;
    return;
  }
  writeSealed(order.out, pack, sealed);
  process.stdout.write(`${report(order, sealed, children.length, gone)}\n`);
}

function gather({ pupils, leaveOut: list }: SealOrder, pack: Pack) {
  const children: Child[] = childrenIn(pack);
  if (pupils !== undefined) {
    const read = readChildren(pupils, new Date().toISOString().slice(0, 10));
    for (const line of read.told) say(line);
    children.push(...read.children);
  }
  if (pupils === undefined && children.length === 0)
    throw new InputFault(`Whose names? Add --pupils and the path of a CSV file.\n\n${SEAL_USAGE}`);
  const kept = list === undefined ? children : leaveOut(children, list);
  return { children: kept, gone: children.length - kept.length };
}

async function askPassphrase(): Promise<string> {
  const first = await askHidden('The passphrase that families will enter: ');
  if (first === undefined) throw new InputFault('No passphrase was given. Nothing was written.');
  if (first.trim().length < SHORTEST_PASSPHRASE)
    throw new InputFault(
      `The passphrase is too short: ${SHORTEST_PASSPHRASE} letters or more. Three words that don't belong together are good. Nothing was written.`,
    );
  if (process.stdin.isTTY && (await askHidden('The same again: ')) !== first)
    throw new InputFault('The two passphrases differ. Nothing was written.');
  return first;
}

async function sealWithProgress(forms: string[], passphrase: string): Promise<SealedPupils | null> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  // They stay: npm and the terminal may both send one.
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  say('Each name takes a moment, on purpose. Ctrl-C stops, and then nothing is written.');
  const progress = progressLine('names');
  try {
    return await sealPupils(forms, {
      passphrase,
      signal: stop.signal,
      onProgress: ({ done, all }) => progress.tell(done, all),
    });
  } finally {
    progress.end();
  }
}

function writeSealed(out: string, pack: Pack, sealedPupils: SealedPupils): void {
  const people = pack.people.filter(({ kind }) => kind !== 'pupil');
  const text = `${JSON.stringify({ ...pack, people, sealedPupils }, null, 2)}\n`;
  if (!readPack(text).ok) throw new Error('The sealed pack is not sound. Nothing was written.');
  writeWhole(out, text);
}

const counted = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

function report(order: SealOrder, sealed: SealedPupils, count: number, gone: number): string {
  const lines = [
    `${basename(order.out)}: the full names of ${counted(count, 'child', 'children')} are hidden, by ${counted(sealed.count, 'tag', 'tags')} of ${sealed.bits} bits.`,
  ];
  if (gone > 0) lines.push(`${gone} left out, as ${basename(order.leaveOut ?? '')} says.`);
  if (sealed.passphrase)
    lines.push(
      'Families need the passphrase. It is kept nowhere: give it to them yourself, not in the pack.',
    );
  return [
    ...lines,
    '',
    'What this hides: nobody can read the list, and whoever tries likely names in bulk gets many more wrong ones than right.',
    'What it does NOT hide: whoever already suspects that one child goes to your school can test that guess.',
    '  How many names there are can be seen too. So it is still personal data: do the DPIA first, and leave out children at risk (--leave-out).',
    'Next: raise "version" in the copy, then sign it. More in docs/sealed-names.md.',
  ].join('\n');
}
