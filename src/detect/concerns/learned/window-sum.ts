import type { KnownSigns } from './known-signs.ts';
import { addWeights, HUNDRED, KINDS, SIGN_NAMES } from './model.ts';

/** Sentences whose signs are added up together; a window is two such blocks. */
export const BLOCK = 12;

/** What some sentences one after another say together. */
interface Block {
  /** The signs of each sentence: the same lists say the same. */
  of: readonly KnownSigns[];
  /** Every sign of the block once, and what they weigh together for each kind, in hundredths. */
  ids: Int32Array;
  sums: Int32Array;
  /** The block that was before it, and what the signs weigh that both have. */
  before: Block | undefined;
  shared: Int32Array;
}

const sameLists = (a: readonly KnownSigns[], b: readonly KnownSigns[]): boolean =>
  a.length === b.length && a.every((signs, i) => signs === b[i]);

/**
 * Adds up what the signs of a window of sentences weigh, each sign once however often it is said. Keeps the blocks of the
 * last draft, so that a keystroke adds up the one that it changed; weights are whole hundredths, so that the order of
 * adding does not matter.
 */
export class WindowSum {
  readonly #blocks: Block[] = [];
  readonly #sums = new Int32Array(KINDS.length);
  readonly #in = new Int32Array(SIGN_NAMES.length);
  readonly #once = new Int32Array(SIGN_NAMES.length);
  #count = 0;

  #make(of: readonly KnownSigns[]): Block {
    const sums = new Int32Array(KINDS.length);
    let length = 0;
    this.#count++;
    for (const { ids } of of)
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] as number;
        if (this.#in[id] === this.#count) continue;
        this.#in[id] = this.#count;
        this.#once[length++] = id;
        addWeights(sums, id);
      }
    const ids = this.#once.slice(0, length);
    return { of, ids, sums, before: undefined, shared: new Int32Array(KINDS.length) };
  }

  #block(number: number, all: readonly KnownSigns[]): Block {
    const of = all.slice(number * BLOCK, (number + 1) * BLOCK);
    const known = this.#blocks[number];
    if (known && sameLists(known.of, of)) return known;
    const made = this.#make(of);
    this.#blocks[number] = made;
    return made;
  }

  /** Works out what the signs weigh that a block has in common with the one before. */
  #share(before: Block, block: Block): void {
    if (block.before === before) return;
    block.before = before;
    block.shared.fill(0);
    this.#count++;
    for (const id of before.ids) this.#in[id] = this.#count;
    for (const id of block.ids) if (this.#in[id] === this.#count) addWeights(block.shared, id);
  }

  /** Begins with the signs of the sentences of this block and the next. */
  begin(number: number, all: readonly KnownSigns[]): void {
    const first = this.#block(number, all);
    const second = this.#block(number + 1, all);
    this.#share(first, second);
    for (let k = 0; k < this.#sums.length; k++)
      this.#sums[k] =
        (first.sums[k] as number) + (second.sums[k] as number) - (second.shared[k] as number);
    // A shorter draft needs no more; the next has other sentences there.
    if ((number + 2) * BLOCK >= all.length) this.#blocks.length = number + 2;
  }

  /** Adds a sign that no sentence has, by its number. */
  add(id: number): void {
    addWeights(this.#sums, id);
  }

  /** The sum for a kind, by its place in `KINDS`. */
  of(kind: number): number {
    return (this.#sums[kind] as number) / HUNDRED;
  }
}
