import { SIGN_NAMES } from './model.ts';
import { endsOf } from './sign-names.ts';
import { PARTIES, type Party } from './stand-ins.ts';

/** One of two words side by side: a word by its plainest spelling, a party, or the sentence's edge. */
export interface PairEnd {
  name: string;
  /** Its number among the ends of learned pairs, or -1. */
  number: number;
}

const ENDS = new Map<string, number>();
/** More than there are ends. */
const MOST = 1 << 14;
const PAIRS = new Map<number, number>();

function give(name: string): number {
  const known = ENDS.get(name);
  if (known !== undefined) return known;
  ENDS.set(name, ENDS.size);
  return ENDS.size - 1;
}

SIGN_NAMES.forEach((name, id) => {
  const ends = endsOf(name);
  if (ends) PAIRS.set(give(ends[0]) * MOST + give(ends[1]), id);
});

/** A word as one end of a pair. */
export const pairEnd = (name: string): PairEnd => ({ name, number: ENDS.get(name) ?? -1 });

/** Each party as one end of a pair, and the edges of a sentence. */
export const PARTY_ENDS = Object.fromEntries(
  PARTIES.map((party) => [party, pairEnd(`{${party}}`)]),
) as Record<Party, PairEnd>;
export const STARTS = pairEnd('^');
export const ENDING = pairEnd('$');

/** The number of the learned sign of two ends side by side, or -1. */
export const pairId = (before: PairEnd, after: PairEnd): number =>
  before.number < 0 || after.number < 0
    ? -1
    : (PAIRS.get(before.number * MOST + after.number) ?? -1);
