/** The points of small order on Edwards25519, as public keys write them: little-endian, without the sign bit. */
const SMALL_ORDER: readonly string[] = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

/** 2^255 − 19, the field's prime: a coordinate from here on stands for a smaller one. */
const isUnreduced = (hex: string): boolean => /^(?:e[d-f]|f.)(?:ff){30}7f$/.test(hex);

/**
 * Whether a public key is one whose signatures anybody can make up: not every browser's cryptography refuses them
 * (RFC 8032 leaves it open), so this does.
 *
 * @param key 32 bytes.
 */
export function isWeakKey(key: Uint8Array): boolean {
  const hex = [...key]
    .map((byte, at) => (at === 31 ? byte & 0x7f : byte).toString(16).padStart(2, '0'))
    .join('');
  return SMALL_ORDER.includes(hex) || isUnreduced(hex);
}
