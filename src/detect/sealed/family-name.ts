import type { Token } from '../fold/tokens.ts';
import { isPlaceWord, isSchoolWord, isVerb } from '../mentions/cue-words.ts';
import type { Draft } from '../mentions/draft.ts';
import { isTitle } from '../mentions/titles.ts';
import { isFrequentSurname } from '../names/common-surnames.ts';
import { isKnownGivenName } from '../names/known-names.ts';
import { isListed, isTagged } from '../names/lexicon.ts';
import { isOrdinary } from '../names/ordinary.ts';
import { goesOn, isWhole, lettersOf } from './given.ts';
import { isParticle, MOST_PARTS, surnameParts } from './surnames.ts';

/** A surname in a draft. */
export interface FamilyName {
  /** Folded: "Smith-Jones" has two. */
  readonly parts: readonly string[];
  /** Token after it. */
  readonly to: number;
}

/** After a name whose apostrophe was left out: "Amelia Hartleys mum". */
const RELATIVES =
  /^(?:mum|mums|mam|mom|dad|dads|mother|father|parents|brother|sister|nan|gran|grandad|family|class|teacher|party|house|coat|bag)$/;
/** What a capital doesn't make a name: days, and the writer. */
const NO_SURNAME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|i|im|ive|ill|id)$/;
const AFTER_PARTICLES = 3;

/** Whether a folded word is by itself a surname that people have. */
export const isSurname = (key: string): boolean =>
  isFrequentSurname(key) || isTagged(key, /^LastName$/);

/** Whether the capital of token `at` may mark a name: not where all letters or all words have one. */
function isMarked(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  if (!token?.capital || token.caps) return false;
  const next = draft.tokens[at + 1];
  return draft.cased || next === undefined || next.opens || !next.capital;
}

/** Whether a token may be a surname beside a forename: by its capital, or in small letters because it is no other word. */
export function isNameLike(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  if (!isWhole(token) || NO_SURNAME.test(token.key)) return false;
  if (isTitle(token.key) || isSchoolWord(token.key)) return false;
  const ordinary = isOrdinary(token.key) || isVerb(token.key);
  const marked = isMarked(draft, at);
  if (isSurname(token.key)) return true;
  if (isPlaceWord(token.key)) return false;
  return (
    marked || (!ordinary && (isKnownGivenName(token.key) || token.capital || !isListed(token.key)))
  );
}

/** "Smith" in "Smith-Jones", with the words that hyphens join to it. */
function hyphened(draft: Draft, at: number, words: string[]): number {
  let to = at;
  for (; words.length < MOST_PARTS * 2; to++) {
    const token = draft.tokens[to];
    if (!isWhole(token) || (to > at && token.gap !== '-')) break;
    const plain = lettersOf(token, () => true);
    if (plain === undefined) break;
    words.push(plain);
    if (token.possessive) return to + 1;
  }
  return to;
}

/** The surname that stands at token `at`, next to a forename before it; the particles that it begins with are part of it. */
export function familyNameAt(draft: Draft, at: number): FamilyName | undefined {
  const words: string[] = [];
  let core = at;
  while (
    core < at + AFTER_PARTICLES &&
    goesOn(draft, core) &&
    isParticle(draft.tokens[core]?.key ?? '')
  ) {
    words.push(draft.tokens[core]?.key ?? '');
    core++;
  }
  if (!goesOn(draft, core) || !isNameLike(draft, core)) return undefined;
  const to = hyphened(draft, core, words);
  const parts = surnameParts(words);
  return to > core && parts.length > 0 ? { parts, to } : undefined;
}

/** "Hartleys" before "mum": the surname without the s, or undefined. */
export function withoutOwnersS(draft: Draft, { parts, to }: FamilyName): string | undefined {
  const last: Token | undefined = draft.tokens[to - 1];
  const [only] = parts;
  const next = draft.tokens[to];
  const owns = last?.possessive === false && next?.gap === ' ' && RELATIVES.test(next.key);
  return owns && parts.length === 1 && only !== undefined && /..s$/.test(only)
    ? only.slice(0, -1)
    : undefined;
}
