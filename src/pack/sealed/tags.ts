/** How many wrong names it takes, on average, until one looks like a pupil's (design.md section 6). */
const ONE_FALSE_IN = 1000;
/** The lengths that a list of one tag and one of the most tags would have, with room. */
export const LEAST_BITS = 10;
export const MOST_BITS = 30;

/**
 * The length of the tags of so many names, in bits: a wrong name matches once in about a thousand times (between 700
 * and 1,420, since bits are whole). Longer tags would give the names away, shorter ones would match everybody's.
 */
export function bitsFor(count: number): number {
  const bits = Math.round(Math.log2(Math.max(1, count) * ONE_FALSE_IN));
  return Math.min(MOST_BITS, Math.max(LEAST_BITS, bits));
}

/** Bytes that so many tags fill. */
export const bytesFor = (count: number, bits: number): number => Math.ceil((count * bits) / 8);

/** Tags packed side by side into bytes, first bit first, sorted: their order says nothing of the list's. */
export function packTags(tags: readonly number[], bits: number): Uint8Array {
  const sorted = [...tags].sort((a, b) => a - b);
  const bytes = new Uint8Array(bytesFor(sorted.length, bits));
  for (const [place, tag] of sorted.entries()) {
    for (let bit = 0; bit < bits; bit++) {
      if (Math.floor(tag / 2 ** (bits - 1 - bit)) % 2 === 0) continue;
      const at = place * bits + bit;
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (0x80 >> (at & 7));
    }
  }
  return bytes;
}

/** The tags again, in order. Bits that are left over at the end are no tag. */
export function unpackTags(bytes: Uint8Array, bits: number, count: number): number[] {
  const tags: number[] = [];
  for (let place = 0; place < count; place++) {
    let tag = 0;
    for (let bit = 0; bit < bits; bit++) {
      const at = place * bits + bit;
      const set = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
      tag = tag * 2 + set;
    }
    tags.push(tag);
  }
  return tags;
}
