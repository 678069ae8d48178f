import { armor, Decrypter } from 'age-encryption';
import type { Refusal } from './refusals.ts';

const BINARY_START = 'age-encryption.org/';
const BLOCK_START = '-----BEGIN AGE ENCRYPTED FILE-----';
const BLOCK_END = '-----END AGE ENCRYPTED FILE-----';

type Content =
  | { sealed: false; text: string }
  | { sealed: true; bytes: Uint8Array }
  | { refusal: Refusal };

/** What a file holds: sealed bytes, also from a message's text around them, or plain text. */
export function contentOf(bytes: Uint8Array): Content {
  const start = new TextDecoder().decode(bytes.subarray(0, BINARY_START.length));
  if (start === BINARY_START) return { sealed: true, bytes };
  const text = textOf(bytes);
  if (text === undefined) return { refusal: { why: 'not-a-report' } };
  const from = text.indexOf(BLOCK_START);
  if (from < 0) return { sealed: false, text };
  const to = text.indexOf(BLOCK_END, from);
  if (to < 0) return { refusal: { why: 'damaged' } };
  try {
    const block = text.slice(from, to + BLOCK_END.length);
    return { sealed: true, bytes: armor.decode(fromMessage(block)) };
  } catch {
    return { refusal: { why: 'damaged' } };
  }
}

// Windows saves text with two bytes a letter where it is asked to.
function textOf(bytes: Uint8Array): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// Mail programs put ">" before what they quote, and saved messages write "=" as "=3D" (RFC 2045).
function fromMessage(block: string): string {
  return block
    .split('\n')
    .map((line) =>
      line
        .replace(/^[>\s]+/, '')
        .trimEnd()
        .replaceAll('=3D', '='),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** Opens sealed bytes by the keys. Never throws. */
export async function unsealed(
  bytes: Uint8Array,
  identities: readonly string[],
): Promise<{ text: string } | { refusal: Refusal }> {
  if (identities.length === 0) return { refusal: { why: 'no-key' } };
  try {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    const opened = await decrypter.decrypt(bytes);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(opened) };
  } catch (error) {
    const isOthers = error instanceof Error && error.message.startsWith('no identity matched');
    return { refusal: { why: isOthers ? 'wrong-key' : 'damaged' } };
  }
}
