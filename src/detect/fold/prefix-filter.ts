const BASE = 0x01000193;

/**
 * Tells cheaply that no name begins with two words run together, so that the words around a name need not be put
 * together and looked up. A Bloom filter with one hash over all beginnings of names: it may say yes in vain, never no.
 */
export class PrefixFilter {
  private readonly bits: Uint32Array;
  private readonly mask: number;

  constructor(names: Iterable<string>, letters: number) {
    let size = 1024;
    while (size < letters * 8) size *= 2;
    this.bits = new Uint32Array(size / 32);
    this.mask = size - 1;
    for (const name of names) {
      let hash = 0;
      for (let at = 0; at < name.length; at++) {
        hash = (Math.imul(hash, BASE) + name.charCodeAt(at)) | 0;
        const bit = spread(hash) & this.mask;
        this.bits[bit >>> 5] = (this.bits[bit >>> 5] as number) | (1 << (bit & 31));
      }
    }
  }

  private has(hash: number): boolean {
    const bit = spread(hash) & this.mask;
    return (((this.bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }

  /** Whether some name may begin with the one word followed by the other. */
  may(first: string, second: string): boolean {
    let hash = 0;
    for (let at = 0; at < first.length; at++)
      hash = (Math.imul(hash, BASE) + first.charCodeAt(at)) | 0;
    if (!this.has(hash)) return false;
    for (let at = 0; at < second.length; at++)
      hash = (Math.imul(hash, BASE) + second.charCodeAt(at)) | 0;
    return this.has(hash);
  }
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
