import { fold } from '../fold/fold.ts';
import { isGivenName } from '../names/given-names.ts';
import { sealedForename } from './forenames.ts';
import { sealedSurname, surnameParts } from './surnames.ts';

/** First words of a forename that say nothing without the next: "Abdul Rahman". */
export const isOpener = (word: string): boolean =>
  /^(?:abd|abdal|abdel|abdul|al|el|ul)$/.test(word);

/** The folded words of a name, letters only: "O'Neill" is one, "Smith-Jones" two. */
const wordsOf = (name: string): string[] =>
  fold(name)
    .plain.replace(/[^\p{L}\s-]+/gu, '')
    .split(/[\s-]+/)
    .filter(Boolean);

/**
 * The one forename that stands for several words: the first, since the rest are middle names or dropped when a child is
 * called; both where they are one name that families know ("Anne-Marie").
 *
 * @param first, second folded words.
 * @returns the forename and how many words it took.
 */
export function forenameOf(
  first: string,
  second: string | undefined,
): { name: string; words: 1 | 2 } {
  const joined = first + (second ?? '');
  const both = second !== undefined && (isOpener(first) || isGivenName(joined));
  return both ? { name: joined, words: 2 } : { name: first, words: 1 };
}

/** The plain form of a full name from its sealed parts. */
export const formOf = (forename: string, part: string): string =>
  `${forename} ${sealedSurname(part)}`;

/**
 * The plain forms of a full name, by which it is sealed: without capitals, marks, apostrophes and hyphens, in one
 * spelling for all of the forename's. One for most names; one for each part of a double surname.
 *
 * @param forename, surname as the school's list has them; only the first forename counts.
 * @returns none where either is missing or a single letter.
 */
export function sealedForms(forename: string, surname: string): string[] {
  const [first, second] = wordsOf(forename);
  if (first === undefined) return [];
  const { name } = forenameOf(first, second);
  if (name.length < 2) return [];
  const known = sealedForename(name);
  return [...new Set(surnameParts(wordsOf(surname)).map((part) => formOf(known, part)))];
}
