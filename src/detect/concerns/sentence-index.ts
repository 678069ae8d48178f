import type { NeededStep, Needs } from './needs.ts';
import { slotsOf } from './slots.ts';
import type { Draft, Sentence, Token } from './tokens.ts';

/** Tokens that a sentence may have (`pieces.ts`), with room to spare. */
const MOST = 128;

/**
 * What stands where in one sentence, as rules ask for it: the slots that each token fits, and for each step of a rule
 * the last token that may begin it. Places count on from sentence to sentence, so that the lists need no clearing.
 */
export class SentenceIndex {
  readonly #slots = new Int32Array(MOST);
  readonly #last: Float64Array;
  /** What token 0 of the draft counts as. */
  #origin = 0;
  /** Where the sentence begins, in the draft and as places count. */
  #from = 0;
  #begin = 1;
  /** Where the next sentence will begin. */
  #next = 1;
  #all = 0;

  /** `steps` is how many steps of rules have numbers. */
  constructor(steps: number) {
    this.#last = new Float64Array(steps);
  }

  /** Reads a sentence, whose tokens it is asked about from now on. */
  read({ tokens }: Draft, { from, to }: Sentence): void {
    const last = this.#last;
    this.#from = from;
    this.#begin = this.#next;
    this.#origin = this.#begin - from;
    this.#next += to - from;
    this.#all = 0;
    for (let at = from; at < to; at++) {
      const token = tokens[at] as Token;
      const slots = slotsOf(token);
      this.#slots[at - from] = slots;
      this.#all |= slots;
      const place = this.#origin + at;
      const { begins } = token.word;
      for (let i = 0; i < begins.length; i++) last[begins[i] as number] = place;
    }
  }

  /** Whether token `at` fits one of these slots. */
  fits(at: number, slots: number): boolean {
    return ((this.#slots[at - this.#from] as number) & slots) !== 0;
  }

  /** Whether all that a rule needs can stand where it should, if its anchor takes the `length` tokens from `at`. */
  has({ steps, slots }: Needs, at: number, length: number): boolean {
    for (let i = 0; i < slots.length; i++)
      if ((this.#all & (slots[i] as number)) === 0) return false;
    for (let i = 0; i < steps.length; i++) {
      const { step, after } = steps[i] as NeededStep;
      const earliest = after ? this.#origin + at + length : this.#begin;
      if ((this.#last[step] as number) < earliest) return false;
    }
    return true;
  }
}
