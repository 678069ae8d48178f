import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { InputFault } from './pack-file.ts';
import { fromWhereTyped } from './root.ts';

/**
 * Reads one command's arguments. With `--help` it prints the usage and gives undefined.
 * @throws InputFault with the usage where an option is unknown or lacks its value.
 */
export function readCommand<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  usage: string,
  options: Options,
) {
  try {
    const parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
    if (!(parsed.values as { help?: boolean }).help) return parsed;
  } catch (error) {
    throw new InputFault(`${(error as Error).message}\n${usage}`);
  }
  process.stdout.write(`${usage}\n`);
  return undefined;
}

/** Prints a line for the person at the terminal. */
export const say = (line = ''): void => void process.stdout.write(`${line}\n`);

/**
 * A file's text, from a path as it was typed.
 * @param what what it is, for the fault: "The key".
 * @throws InputFault where it can't be read.
 */
export function readTyped(path: string, what: string): string {
  try {
    return readFileSync(fromWhereTyped(path), 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new InputFault(`${what} ${path} can't be read (${code}). Give the path of a file.`);
  }
}

/** Writes a file, and its folder where there is none. */
export function writeTyped(path: string, text: string): void {
  const file = fromWhereTyped(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes what nobody else on the machine may read, and never over a file that is there (`refuseIfThere`). */
export function writeSecret(path: string, text: string): void {
  const file = fromWhereTyped(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
}

/** @throws InputFault where a file is there already: a key that is written over is lost for good. */
export function refuseIfThere(path: string): void {
  if (!existsSync(fromWhereTyped(path))) return;
  throw new InputFault(`${path} is there already, and nothing was changed. Give another name.`);
}
