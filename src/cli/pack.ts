// npm run pack -- COMMAND …: what a school does with its pack.
import { InputFault, runCommand } from './pack-file.ts';

/** One command: its file exports `run`, which gets the arguments after the command's name. */
interface PackCommand {
  /** What it does, for the list of commands. */
  does: string;
  load(): Promise<{ run(args: string[]): void | Promise<void> }>;
}

const COMMANDS: Readonly<Record<string, PackCommand>> = {
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
