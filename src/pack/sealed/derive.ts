import { scryptAsync } from '@noble/hashes/scrypt.js';
import { fromBase64Url } from '../signed/base64url.ts';

/**
 * Cost of one derivation (scrypt, RFC 7914): 32 MB and about a seventh of a second on a modest machine. Slow enough
 * that a list of likely names costs a day or more, quick enough that a draft's one or two names are known before its
 * writer has finished.
 */
const SCRYPT = { N: 2 ** 15, r: 8, p: 1 } as const;

/** Bytes derived; tags are their first bits. */
const DERIVED = 8;

/** How long a browser is kept from other work at a time, in milliseconds: less than a frame. */
const LONGEST_TURN = 8;

/** What a derivation depends on besides the name. */
interface DerivationKey {
  /** Base64url of 16 bytes, made anew for every sealing. */
  salt: string;
  /** The families' passphrase, where the school has set one; empty if not. */
  passphrase: string;
}

/**
 * Derives one name.
 *
 * @param form the name's plain form (`sealedForms` in src/detect).
 * @param bits how many bits of the result make a tag, at most 32.
 * @param goesOn asked every few milliseconds; false gives up.
 * @returns the tag, a whole number below 2^bits; null if given up.
 */
export type Derive = (
  form: string,
  key: DerivationKey,
  bits: number,
  goesOn?: () => boolean,
) => Promise<number | null>;

/** The passphrase as phones and people write it: no matter for capitals, the width of letters, or spaces around words. */
const passphraseForm = (passphrase: string): string =>
  passphrase.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/** What is derived. A line end is in no name and no passphrase: neither runs into the other. */
export const derivedText = (form: string, passphrase: string): string =>
  `${passphraseForm(passphrase)}\n${form}`;

/** The first `bits` bits of what was derived, as a number. */
export function firstBits(derived: Uint8Array, bits: number): number {
  const first = new DataView(derived.buffer, derived.byteOffset).getUint32(0);
  return Math.floor(first / 2 ** (32 - bits));
}

/** Derives one name slowly, in turns of a few milliseconds. */
export const deriveSlowly: Derive = async (form, { salt, passphrase }, bits, goesOn) => {
  const salted = fromBase64Url(salt);
  if (!salted) throw new TypeError('The salt is not base64url.');
  const stop = new Error('given up');
  try {
    const derived = await scryptAsync(derivedText(form, passphrase), salted, {
      ...SCRYPT,
      dkLen: DERIVED,
      asyncTick: LONGEST_TURN,
      onProgress: () => {
        if (goesOn && !goesOn()) throw stop;
      },
    });
    return firstBits(derived, bits);
  } catch (error) {
    if (error === stop) return null;
    throw error;
  }
};
