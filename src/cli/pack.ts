// npm run pack -- COMMAND …: what a school does with its pack.
import { InputFault, runCommand } from './pack-file.ts';

/** One command: its file exports `run`, which gets the arguments after the command's name. */
interface PackCommand {
  /** What it does, for the list of commands. */
  does: string;
  load(): Promise<{ run(args: string[]): void | Promise<void> }>;
}

const COMMANDS: Readonly<Record<string, PackCommand>> = {
  make: { does: "makes a pack from a school's tables", load: () => import('./pack-make.ts') },
  key: { does: "makes the school's key, or makes it again", load: () => import('./pack-key.ts') },
  sign: { does: 'signs a pack with the key', load: () => import('./pack-sign.ts') },
  show: { does: 'shows who signed a pack and all it holds', load: () => import('./pack-show.ts') },
  page: { does: "offers a pack on the school's website", load: () => import('./pack-page.ts') },
  policy: { does: "sets a pack on the school's machines", load: () => import('./pack-policy.ts') },
  documents: {
    does: 'writes the letter, notices and forms that go with a pack',
    load: () => import('./pack-documents.ts'),
  },
  'report-key': {
    does: "makes the key that families' reports are sealed to",
    load: () => import('./pack-report-key.ts'),
  },
  reports: {
    does: 'opens what families have sent, and counts it',
    load: () => import('./pack-reports.ts'),
  },
  seal: { does: "hides pupils' names in a pack", load: () => import('./pack-seal.ts') },
};

function usage(): string {
  const widest = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  return [
    'Usage: npm run pack -- COMMAND …',
    ...Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(widest)}  ${does}`),
    'Each says more with --help.',
  ].join('\n');
}

await runCommand(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(`${usage()}\n`);
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new InputFault(`There is no command "${name}".\n${usage()}`);
  await (await command.load()).run(args);
});
