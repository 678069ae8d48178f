import type { Mention } from '../types.ts';
import type { Draft } from './tokens.ts';

const SIDE: readonly Mention['kind'][] = ['school', 'staff', 'governor', 'role'];
/** Words a statement needs before it leans anywhere. */
const ENOUGH = 6;

/** Weight with which a plain statement leans to a complaint: less than any sign, enough to tip one. */
export const LEAN = 0.45;

/**
 * Sentences that state something about the school or an adult of it. Families who neither ask, announce nor praise are
 * mostly telling of a grievance, in words that no list foresees; so a statement needs one sign less.
 */
export function statements(draft: Draft): Set<number> {
  const found = new Set<number>();
  draft.sentences.forEach(({ from, to, asks }, i) => {
    if (asks || to - from < ENOUGH) return;
    for (let at = from; at < to; at++) {
      const mention = draft.tokens[at]?.mention;
      if (mention && SIDE.includes(mention.kind)) found.add(i);
    }
  });
  return found;
}
