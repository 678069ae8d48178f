import { wordlist } from '@scure/bip39/wordlists/english.js';
import { fromBase64Url } from './base64url.ts';

/** Eleven bits each of 2,048 words (BIP-39's English list: no two begin with the same four letters). */
const WORDS = 6;
const BITS = 11;

/**
 * A key's fingerprint, six everyday words that two people can compare over the telephone: the first 66 bits of the
 * SHA-256 of the public key. To find another key with the same words takes some 2^66 tries.
 *
 * @param publicKey base64url of 32 bytes.
 * @throws where it is anything else.
 */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const raw = fromBase64Url(publicKey);
  if (raw?.length !== 32) throw new TypeError('A public key has 32 bytes.');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', raw));
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: WORDS }, (_, at) => {
    const index = Number.parseInt(bits.slice(at * BITS, (at + 1) * BITS), 2);
    return wordlist[index] ?? '';
  }).join(' ');
}
