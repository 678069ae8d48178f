import { Bloom, hashOn, hashShift } from './bloom.ts';

/** Hashes of a word and of the word less each of its letters. Pure; linear in the word's length. */
function* outlines(word: string): Generator<number> {
  const size = word.length;
  const heads = [0];
  const powers = [1];
  for (let at = 0; at < size; at++) {
    heads.push(hashOn(heads[at] as number, word.charCodeAt(at)));
    powers.push(hashShift(powers[at] as number));
  }
  const whole = heads[size] as number;
  yield whole;
  for (let at = 0; at < size; at++) {
    const rest = size - at - 1;
    const tail = whole - Math.imul(heads[at + 1] as number, powers[rest] as number);
    yield (Math.imul(heads[at] as number, powers[rest] as number) + tail) | 0;
  }
}

/**
 * Tells at once that a word is a slip of none of many names, so that its neighbours need not be looked up: two words one
 * edit apart share an outline (Mor and Bocek, Fast Similarity Search in Large Dictionaries; SymSpell). A Bloom filter with
 * two hashes: it may say yes in vain, never no.
 */
export class SlipFilter {
  private readonly outlines: Bloom;

  constructor(names: Iterable<string>, letters: number) {
    this.outlines = new Bloom(letters * 32);
    for (const name of names) {
      for (const outline of outlines(name)) {
        this.outlines.add(outline);
        this.outlines.add(~outline);
      }
    }
  }

  /** Whether the word may be one letter lost, put in, changed, or two neighbours changed over, from one of the names. */
  may(word: string): boolean {
    for (const outline of outlines(word)) {
      if (this.outlines.may(outline) && this.outlines.may(~outline)) return true;
    }
    return false;
  }
}
