const BASE = 0x01000193;

/** A polynomial hash of what went before and one more letter. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, BASE) + code) | 0;

/** What a hash that stands before more letters is multiplied by for each of them. */
export const hashShift = (power: number): number => Math.imul(power, BASE);

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** The bits of a Bloom filter: says of a hash that it may have been added, or surely was not. */
export class Bloom {
  readonly #bits: Uint32Array;
  readonly #mask: number;

  /** `room`: about how many bits to keep. */
  constructor(room: number) {
    let size = 1024;
    while (size < room) size *= 2;
    this.#bits = new Uint32Array(size / 32);
    this.#mask = size - 1;
  }

  add(hash: number): void {
    const bit = spread(hash) & this.#mask;
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] as number) | (1 << (bit & 31));
  }

  may(hash: number): boolean {
    const bit = spread(hash) & this.#mask;
    return (((this.#bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }
}
