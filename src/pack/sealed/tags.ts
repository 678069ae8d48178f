/** How many wrong names it takes, on average, until one looks like a pupil's (design.md section 6). */
const ONE_FALSE_IN = 1000;
const LEAST_BITS = 10;
const MOST_BITS = 30;

/** The length of the tags of so many names, in bits: the fewer names, the shorter. */
export function bitsFor(count: number): number {
  const bits = Math.ceil(Math.log2(Math.max(1, count) * ONE_FALSE_IN));
  return Math.min(MOST_BITS, Math.max(LEAST_BITS, bits));
}

/** Sorted tags packed side by side into bytes, first bit first: their order says nothing of the list's. */
export function packTags(tags: readonly number[], bits: number): Uint8Array {
  const sorted = [...new Set(tags)].sort((a, b) => a - b);
  const bytes = new Uint8Array(Math.ceil((sorted.length * bits) / 8));
  for (const [place, tag] of sorted.entries()) {
    for (let bit = 0; bit < bits; bit++) {
      if (Math.floor(tag / 2 ** (bits - 1 - bit)) % 2 === 0) continue;
      const at = place * bits + bit;
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (0x80 >> (at & 7));
    }
  }
  return bytes;
}

/** The tags again. Bits that are left over at the end are no tag. */
export function unpackTags(bytes: Uint8Array, bits: number, count: number): Set<number> {
  const tags = new Set<number>();
  for (let place = 0; place < count; place++) {
    let tag = 0;
    for (let bit = 0; bit < bits; bit++) {
      const at = place * bits + bit;
      const set = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
      tag = tag * 2 + set;
    }
    tags.add(tag);
  }
  return tags;
}
