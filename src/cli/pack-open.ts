import { basename } from 'node:path';
import { describeFaults } from '../pack/faults.ts';
import { LOCAL_LIMITS } from '../pack/limits.ts';
import { readPack } from '../pack/read.ts';
import { openSigned, type SignedPack } from '../pack/signed/envelope.ts';
import { refusalWords } from '../pack/signed/refusal-words.ts';
import type { Pack } from '../pack/types.ts';
import { readTyped } from './pack-command.ts';
import { InputFault } from './pack-file.ts';

/** A pack from a file, signed or plain, with pupils or without. */
export interface OpenedPack {
  pack: Pack;
  /** The file's text. */
  text: string;
  /** Absent for a plain pack. */
  signed?: SignedPack;
}

/**
 * Opens a pack from a path as it was typed.
 * @throws InputFault where it can't be read, its signature doesn't fit, or it has faults.
 */
export async function openTyped(path: string): Promise<OpenedPack> {
  const text = readTyped(path, 'The pack');
  const opened = await openSigned(text, LOCAL_LIMITS);
  if (!opened.ok && opened.why !== 'not-signed') {
    const { happened, todo } = refusalWords({ why: opened.why }, false);
    throw new InputFault(`${basename(path)}: ${happened} ${todo}`);
  }
  const reading = readPack(opened.ok ? opened.signed.pack : text, LOCAL_LIMITS);
  if (!reading.ok) {
    throw new InputFault(describeFaults(reading.faults, basename(path), reading.more));
  }
  return { pack: reading.pack, text, ...(opened.ok ? { signed: opened.signed } : {}) };
}
