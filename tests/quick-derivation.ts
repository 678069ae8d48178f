import { createHash } from 'node:crypto';
import { type Derive, derivedText, firstBits } from '../src/pack/sealed/derive.ts';
import { sealingBy } from '../src/pack/sealed/sealing.ts';

/**
 * The tag of a name by one SHA-256 instead of scrypt: as evenly spread, and as short, but a hundred thousand times as
 * quick. For tests and the benchmark only: nothing that is shipped can reach it.
 */
export function quickTag(form: string, salt: string, bits: number, passphrase = ''): number {
  const text = `${salt}\n${derivedText(form, passphrase)}`;
  return firstBits(createHash('sha256').update(text).digest(), bits);
}

const deriveQuickly: Derive = async (form, { salt, passphrase }, bits, goesOn) =>
  goesOn?.() === false ? null : quickTag(form, salt, bits, passphrase);

/** Sealing and asking as in src/pack/sealed/seal.ts, by quick derivations. */
export const { seal: sealQuickly, open: openQuickly } = sealingBy(deriveQuickly);
