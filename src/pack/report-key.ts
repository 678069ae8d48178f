/** The letters of Bech32, each worth five bits (BIP-173). */
export const BECH32_LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECK_LETTERS = 6;

/**
 * Whether a text is a public key to which reports can be sealed: an X25519 recipient of the `age` format
 * (age-encryption.org/v1), `age1` and 58 letters, whole by its own check letters. Other recipients of `age` are not taken:
 * older programs can't open what is sealed to them.
 */
export function isReportKey(text: string): boolean {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false;
  return isWholeBech32('age', text.slice(4));
}

/**
 * Whether 32 bytes in Bech32 (BIP-173) are whole by their own check letters.
 *
 * @param name what stands before the separator, in small letters.
 * @param letters what stands after it, in small letters.
 */
export function isWholeBech32(name: string, letters: string): boolean {
  const values = [...letters].map((letter) => BECH32_LETTERS.indexOf(letter));
  // 52 letters hold four bits more than 32 bytes: they are nought.
  const lastOfKey = values[values.length - CHECK_LETTERS - 1] ?? 0;
  const isKnown = values.every((value) => value >= 0);
  return isKnown && (lastOfKey & 0b1111) === 0 && checksum([...expanded(name), ...values]) === 1;
}

/** The name as the checksum takes it in: the high bits of its letters, a nought, the low bits. */
function expanded(name: string): number[] {
  const codes = [...name].map((letter) => letter.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function checksum(values: readonly number[]): number {
  return values.reduce((sum, value) => {
    const top = sum >>> 25;
    const next = ((sum & 0x1ffffff) << 5) ^ value;
    return GENERATORS.reduce(
      (mixed, generator, at) => ((top >>> at) & 1 ? mixed ^ generator : mixed),
      next,
    );
  }, 1);
}
