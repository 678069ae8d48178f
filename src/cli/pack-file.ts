import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describeFaults } from '../pack/faults.ts';
import type { PackLimits } from '../pack/limits.ts';
import { readPack } from '../pack/read.ts';
import type { Pack } from '../pack/types.ts';

/** A fault of what the person gave, told in words for them: printed without a stack. */
export class InputFault extends Error {}

/**
 * Reads and validates a pack file; `limits` are those of a pack that is handed out unless given.
 * @throws InputFault when the file can't be read, or with every fault of the pack: path, fault, remedy.
 */
export function loadPack(path: string, limits?: PackLimits): Pack {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new InputFault(`The pack ${path} can't be read (${code}). Give the path of a JSON file.`);
  }
  const reading = readPack(text, limits);
  if (reading.ok) return reading.pack;
  throw new InputFault(describeFaults(reading.faults, basename(path), reading.more));
}

/** Runs a command of this folder; a fault of the input is printed plainly, anything else with its stack. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(
      error instanceof InputFault
        ? `${error.message}\n`
        : `${error instanceof Error ? error.stack : error}\n`,
    );
    process.exitCode = 1;
  }
}
