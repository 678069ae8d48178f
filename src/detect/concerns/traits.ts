import type { Draft, Sentence, Token } from './tokens.ts';

/** One bit: whether a word is in a set of words that some step of reading looks for. */
export type Trait = number;

/** Bits of an integer. */
const MOST = 32;

const BITS = new Map<string, number>();
let given = 0;

/** Makes a trait of a set of words, while modules are loaded. Throws beyond 32 sets: a fault of ours. */
export function trait(words: Iterable<string>): Trait {
  if (given === MOST) throw new Error('No bit is left for another set of words');
  const bit = 1 << given++;
  for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit);
  return bit;
}

/** The traits of a word with these spellings, as bits. */
export function traitsOf(keys: readonly string[]): number {
  let bits = 0;
  for (const key of keys) bits |= BITS.get(key) ?? 0;
  return bits;
}

/** Whether a token is a word with one of these traits. */
export const has = (token: Token | undefined, traits: number): boolean =>
  token !== undefined && (token.word.traits & traits) !== 0;

/** Whether any token from `from` to `to`, end exclusive, is a word with one of these traits. */
export function anywhere(
  { tokens }: Draft,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  traits: number,
): boolean {
  for (let i = from; i < to; i++) if (has(tokens[i], traits)) return true;
  return false;
}
