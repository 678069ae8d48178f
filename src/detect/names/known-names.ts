import nlp from 'compromise';
import { isCommonSurname } from './common-surnames.ts';
import { isGivenName } from './given-names.ts';

type Lexicon = Record<string, string | string[]>;
/** compromise's word list says of 4,000 words that they are names of people. */
const lexicon = (nlp.model() as { one: { lexicon: Lexicon } }).one.lexicon;

const tagged = (word: string, tags: RegExp): boolean =>
  Object.hasOwn(lexicon, word) && [lexicon[word] ?? ''].flat().some((tag) => tags.test(tag));

/** Whether a folded word is by itself a surname that people have, so that it needn't be a slip of another. */
export function isKnownSurname(word: string): boolean {
  return isCommonSurname(word) || tagged(word, /^LastName$/) || isKnownGivenName(word);
}

/** Whether a folded word is by itself a given name that people have. */
export function isKnownGivenName(word: string): boolean {
  return isGivenName(word) || tagged(word, /^(?:Female|Male|First)Name$/);
}
