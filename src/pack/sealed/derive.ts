import { scryptAsync } from '@noble/hashes/scrypt.js';
import { fromBase64Url } from '../signed/base64url.ts';

/**
 * Cost of one derivation (scrypt, RFC 7914): 32 MB and about a seventh of a second on a modest machine. Slow enough
 * that a list of likely names costs an attacker days, quick enough that a draft's one or two names are known before
 * its writer has finished.
 */
export const SCRYPT = { N: 2 ** 15, r: 8, p: 1 } as const;

/** Bytes derived; tags are their first bits. */
const DERIVED = 8;

/** What a derivation depends on besides the name. */
export interface Derivation {
  /** Base64url of 16 bytes, made anew for every sealing. */
  salt: string;
  /** The families' passphrase, where the school has set one; empty if not. */
  passphrase: string;
}

/**
 * Derives one name slowly.
 *
 * @param form the name's plain form (`sealedForm` in src/detect).
 * @param bits how many bits of the result make a tag, at most 32.
 * @param goesOn asked every few milliseconds; false gives up.
 * @returns the tag, a whole number below 2^bits; null if given up.
 */
export async function deriveTag(
  form: string,
  { salt, passphrase }: Derivation,
  bits: number,
  goesOn: () => boolean = () => true,
): Promise<number | null> {
  const salted = fromBase64Url(salt);
  if (!salted) throw new TypeError('The salt is not base64url.');
  const stop = new Error('given up');
  try {
    // A line end is in no name: no passphrase runs into a name.
    const bytes = await scryptAsync(`${passphrase}\n${form}`, salted, {
      ...SCRYPT,
      dkLen: DERIVED,
      asyncTick: 8,
      onProgress: () => {
        if (!goesOn()) throw stop;
      },
    });
    const first = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    return Math.floor(first / 2 ** (32 - bits));
  } catch (error) {
    if (error === stop) return null;
    throw error;
  }
}
