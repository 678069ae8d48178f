const BASE = 0x01000193;

/** Hashes of a word and of the word less each of its letters. Pure; linear in the word's length. */
function* outlines(word: string): Generator<number> {
  const size = word.length;
  const heads = [0];
  const powers = [1];
  for (let at = 0; at < size; at++) {
    heads.push((Math.imul(heads[at] as number, BASE) + word.charCodeAt(at)) | 0);
    powers.push(Math.imul(powers[at] as number, BASE));
  }
  const whole = heads[size] as number;
  yield whole;
  for (let at = 0; at < size; at++) {
    const rest = size - at - 1;
    const tail = whole - Math.imul(heads[at + 1] as number, powers[rest] as number);
    yield (Math.imul(heads[at] as number, powers[rest] as number) + tail) | 0;
  }
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/**
 * Tells at once that a word is a slip of none of many names, so that its neighbours need not be looked up: two words one
 * edit apart share an outline (Mor and Bocek, Fast Similarity Search in Large Dictionaries; SymSpell). A Bloom filter with
 * two hashes: it may say yes in vain, never no.
 */
export class SlipFilter {
  private readonly bits: Uint32Array;
  private readonly mask: number;

  constructor(names: Iterable<string>, letters: number) {
    let size = 1024;
    while (size < letters * 32) size *= 2;
    this.bits = new Uint32Array(size / 32);
    this.mask = size - 1;
    for (const name of names) {
      for (const outline of outlines(name)) {
        for (const bit of [spread(outline), spread(~outline)]) {
          const at = (bit & this.mask) >>> 5;
          this.bits[at] = (this.bits[at] as number) | (1 << (bit & 31));
        }
      }
    }
  }

  private has(bit: number): boolean {
    return (((this.bits[(bit & this.mask) >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }

  /** Whether the word may be one letter lost, put in, changed, or two neighbours changed over, from one of the names. */
  may(word: string): boolean {
    for (const outline of outlines(word)) {
      if (this.has(spread(outline)) && this.has(spread(~outline))) return true;
    }
    return false;
  }
}
