import { isCommonSurname } from './common-surnames.ts';
import { isGivenName } from './given-names.ts';
import { isTagged } from './lexicon.ts';

/** Whether a folded word is by itself a surname that people have, so that it needn't be a slip of another. */
export function isKnownSurname(word: string): boolean {
  return isCommonSurname(word) || isTagged(word, /^LastName$/) || isKnownGivenName(word);
}

/** Whether a folded word is by itself a given name that people have. */
export function isKnownGivenName(word: string): boolean {
  return isGivenName(word) || isTagged(word, /^(?:Female|Male|First)Name$/);
}
