import type { Needs } from './needs.ts';
import { slotsOf } from './slots.ts';
import type { Draft, Sentence } from './tokens.ts';

/** Tokens that a sentence may have (`pieces.ts`), with room to spare. */
const MOST = 128;

/**
 * What stands where in one sentence, as rules ask for it: the slots that each token fits, and for each step of a rule
 * the first and the last token that may begin it. Used again for the next sentence; a count says which entries are of this one.
 */
export class SentenceIndex {
  readonly #slots = new Int32Array(MOST);
  readonly #of: Int32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  #count = 0;
  #from = 0;
  #all = 0;

  /** `steps` is how many steps of rules have numbers. */
  constructor(steps: number) {
    this.#of = new Int32Array(steps);
    this.#first = new Int32Array(steps);
    this.#last = new Int32Array(steps);
  }

  /** Reads a sentence, whose tokens it is asked about from now on. */
  read({ tokens }: Draft, { from, to }: Sentence): void {
    this.#count++;
    this.#from = from;
    this.#all = 0;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined) return;
      const slots = slotsOf(token);
      this.#slots[at - from] = slots;
      this.#all |= slots;
      for (const step of token.word.begins) {
        if (this.#of[step] !== this.#count) {
          this.#of[step] = this.#count;
          this.#first[step] = at;
        }
        this.#last[step] = at;
      }
    }
  }

  /** Whether token `at` fits one of these slots. */
  fits(at: number, slots: number): boolean {
    return ((this.#slots[at - this.#from] as number) & slots) !== 0;
  }

  /** Whether all that a rule needs stands where it could be, if its anchor takes the `length` tokens from `at`. */
  has({ steps, slots }: Needs, at: number, length: number): boolean {
    for (const bits of slots) if ((this.#all & bits) === 0) return false;
    for (const { step, after, reach } of steps) {
      if (this.#of[step] !== this.#count) return false;
      const earliest = after ? at + length : at - reach;
      const latest = after ? at + length + reach : at - 1;
      if ((this.#last[step] as number) < earliest || (this.#first[step] as number) > latest)
        return false;
    }
    return true;
  }
}
