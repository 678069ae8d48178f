import type { Draft, Sentence } from '../concerns/tokens.ts';
import type { Mention } from '../types.ts';
import {
  COORDINATORS,
  HE_DOES,
  JOBS,
  OPENERS,
  OTHERS_DO,
  PASSED_OVER,
  PASTS,
  PREPOSITIONS,
  SHE_DOES,
  TIMES,
} from './lists/words.ts';
import { adultAt, isChild, isIn, isToldOf } from './people.ts';

/** Words of a phrase of place or time. */
const PLACE = 5;

/** The token before a phrase of place or time that ends at `at`: "in front of everyone", "at Fernhollow". */
export function beforePlace({ tokens }: Draft, { from }: Sentence, at: number): number | undefined {
  for (let i = at; i >= Math.max(from, at - PLACE); i--) {
    const token = tokens[i];
    if (token === undefined || isChild(token)) return undefined;
    if (adultAt(token) && !token.owner) return undefined;
    if (isIn(token, PREPOSITIONS)) {
      if (i === at || (isIn(token, OPENERS) && !isIn(tokens[i + 1], TIMES))) return undefined;
      const inFront = tokens[i - 1]?.keys.includes('front');
      return inFront ? i - 3 : i - 1;
    }
    if (isIn(token, OTHERS_DO) || isIn(token, HE_DOES) || isIn(token, SHE_DOES)) return undefined;
  }
  return undefined;
}

/** Those named together with the adult at token `at`: "Miss Nair and Mr May", "her teacher, Miss Nair". */
export function besides(draft: Draft, { from }: Sentence, at: number): Mention[] {
  const { tokens } = draft;
  const found = [adultAt(tokens[at])].filter((mention) => mention !== undefined);
  for (let i = at; i > from; ) {
    const joined = isIn(tokens[i - 1], COORDINATORS);
    const next = joined ? i - 2 : i - 1;
    const mention = adultAt(tokens[next]);
    if (mention === undefined || tokens[next]?.owner || isToldOf(draft, next)) break;
    const apart = mention.kind !== adultAt(tokens[i])?.kind;
    if (!joined && !apart && !tokens[i]?.paused) break;
    found.unshift(mention);
    i = next;
  }
  return found;
}

/**
 * Whether what begins at token `at`, after "and" or a pause, may go on with what the one before does: "came over", "in a
 * rage". Another doer would stand there otherwise.
 */
export function goesOnDoing({ tokens }: Draft, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.mention) return false;
  return (
    isIn(token, PASSED_OVER) ||
    isIn(token, PREPOSITIONS) ||
    isIn(token, COORDINATORS) ||
    isIn(token, PASTS) ||
    isIn(token, JOBS) ||
    token.keys.some((key) => /(?:ed|ing)$/.test(key))
  );
}
