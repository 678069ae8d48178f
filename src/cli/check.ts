// npm run -s check -- --pack PACK.json [FILE]: what the reminder would say of each draft.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createDetector } from '../detect/index.ts';
import { LOCAL_LIMITS } from '../pack/limits.ts';
import { createAnswerer } from './check-answer.ts';
import { readArguments, USAGE } from './check-arguments.ts';
import { readDraft } from './check-draft.ts';
import { linesOf } from './check-lines.ts';
import { lookUpSealed } from './check-sealed.ts';
import { InputFault, loadPack } from './pack-file.ts';
import { fromWhereTyped } from './root.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

// A reader such as `head` that has seen enough is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Answers every draft of the source; returns how many lines could not be answered. */
async function answerAll(pack: string, file: string | undefined): Promise<number> {
  const read = loadPack(fromWhereTyped(pack), LOCAL_LIMITS);
  const names = lookUpSealed(read, process.env.BYP_PASSPHRASE);
  const sealed = read.sealedPupils ? { sealed: names.isSealed } : {};
  const answer = createAnswerer(read, (one, options) =>
    createDetector(one, { ...options, ...sealed }),
  );
  if (read.sealedPupils?.passphrase && !process.env.BYP_PASSPHRASE)
    say('The sealed pupils of this pack need a passphrase: set BYP_PASSPHRASE to find them.');
  const source = file === undefined ? process.stdin : createReadStream(fromWhereTyped(file));
  const name = file ?? 'standard input';
  if (file === undefined && process.stdin.isTTY)
    say('Reading drafts from the keyboard, one a line.');

  let number = 0;
  let bad = 0;
  const complain = (fault: string) => {
    bad++;
    say(`${name}, line ${number}: ${fault}`);
  };
  for await (const line of linesOf(source)) {
    number++;
    if (line.trim() === '') continue;
    const given = readDraft(line);
    if ('fault' in given) {
      complain(given.fault);
      continue;
    }
    try {
      await print(await names.reading(() => answer(given.draft)));
    } catch (error) {
      complain(`It could not be checked (${error}). Please report this with the draft.`);
    }
  }
  return bad;
}

const given = readArguments(process.argv.slice(2));
if ('help' in given) {
  say(USAGE);
} else if ('problem' in given) {
  say(`${given.problem}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await answerAll(given.pack, given.file)) === 0 ? 0 : 1;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof InputFault) say(error.message);
    else if (code !== undefined)
      say(
        `The drafts ${given.file ?? ''} can't be read (${code}). Give the path of a file of JSON lines.`,
      );
    else say(String(error));
    process.exitCode = 2;
  }
}
