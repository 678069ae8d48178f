import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describeFaults } from '../pack/faults.ts';
import { LOCAL_LIMITS } from '../pack/limits.ts';
import { readPack } from '../pack/read.ts';
import { readablePupils } from '../pack/readable-pupils.ts';
import { openSigned } from '../pack/signed/envelope.ts';
import { refusalWords } from '../pack/signed/refusal-words.ts';
import type { BuiltIn } from '../package/pack-script.ts';
import { InputFault } from './pack-file.ts';

/**
 * Reads the pack that a build is to carry: a plain pack, or a signed one with the key that signed it.
 * @throws InputFault with what is wrong and what to do.
 */
export async function readBuiltIn(path: string): Promise<BuiltIn> {
  const text = readText(path);
  const opened = await openSigned(text);
  if (opened.ok) return { ...readPlain(path, opened.signed.pack), key: opened.signed.key };
  if (opened.why === 'not-signed') return readPlain(path, text);
  const { happened, todo } = refusalWords({ why: opened.why }, false);
  throw new InputFault(`${basename(path)}: ${happened} ${todo}`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new InputFault(`The pack ${path} can't be read (${code}). Give the path of a JSON file.`);
  }
}

function readPlain(path: string, text: string): BuiltIn {
  const reading = readPack(text);
  if (reading.ok) return { pack: reading.pack };
  // A long list of pupils is told of as such, not as a pack that is too large.
  const local = readPack(text, LOCAL_LIMITS);
  if (local.ok && readablePupils(local.pack).length > 0) return { pack: local.pack };
  throw new InputFault(describeFaults(reading.faults, basename(path), reading.more));
}
