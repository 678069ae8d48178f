import type { Draft, Sentence } from '../concerns/tokens.ts';
import type { Mention } from '../types.ts';
import { HE_DOES, OTHERS_DO, SHE_DOES, THEY_DO, YOU_DO } from './lists/words.ts';
import { adultAt, antecedents, genderAt, isIn, isToldOf, leads, type Person } from './people.ts';

/** Whether the one to whom it is done, who begins at token `object`, is this person. */
function isObject({ tokens }: Draft, object: number, { mention, gender }: Person): boolean {
  const token = tokens[object];
  if (token?.mention) return token.mention.text.toLowerCase() === mention?.text.toLowerCase();
  const named = genderAt(token);
  return named !== undefined && (named === 'any' || gender === 'any' || named === gender);
}

/**
 * Whom "he", "she" or "they" at token `at` stands for as the one who does something: an adult of the school who is the
 * nearest person before, or who is nearest but for the child to whom it is done at token `object`.
 */
function standsFor(draft: Draft, at: number, object: number): Mention | undefined {
  const [nearest, next] = antecedents(draft, at).filter(
    ({ is, at: place }) => is !== 'adult' || !isToldOf(draft, place),
  );
  if (nearest?.is === 'adult') return nearest.mention;
  if (nearest?.is !== 'child' || next?.is !== 'adult' || !leads(draft, next.at)) return undefined;
  return leads(draft, nearest.at) || !isObject(draft, object, nearest) ? undefined : next.mention;
}

/** "Miss Nair, you slapped my son." */
function addressed({ tokens }: Draft, { from }: Sentence, at: number): Mention | undefined {
  for (let i = at - 1; i >= from; i--) {
    const mention = adultAt(tokens[i]);
    if (mention && (i === from || tokens[i + 1]?.paused)) return mention;
  }
  return undefined;
}

/**
 * Whom a pronoun at token `at` names as the one who does something to the one at token `object`: null where it is nobody
 * of the school, nothing where it is no pronoun.
 */
export function doerByPronoun(
  draft: Draft,
  sentence: Sentence,
  at: number,
  object: number,
): Mention | null | undefined {
  const token = draft.tokens[at];
  if (isIn(token, YOU_DO)) return addressed(draft, sentence, at) ?? null;
  if (isIn(token, OTHERS_DO)) return null;
  if (!isIn(token, HE_DOES) && !isIn(token, SHE_DOES) && !isIn(token, THEY_DO)) return undefined;
  return standsFor(draft, at, object) ?? null;
}
