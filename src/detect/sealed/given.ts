import { unleet, unstretch } from '../fold/spellings.ts';
import type { Token } from '../fold/tokens.ts';
import { Memory } from '../memory.ts';
import { isSchoolWord, isVerb } from '../mentions/cue-words.ts';
import type { Draft } from '../mentions/draft.ts';
import { isTitle, isWeakTitle } from '../mentions/titles.ts';
import { isGivenName } from '../names/given-names.ts';
import { isKnownGivenName } from '../names/known-names.ts';
import { isListed } from '../names/lexicon.ts';
import { isOrdinary } from '../names/ordinary.ts';
import { forenameOf } from './form.ts';
import { isParticle } from './surnames.ts';

/** A forename in a draft. */
export interface Given {
  /** Folded, as it is looked up. */
  readonly name: string;
  /** Tokens taken. */
  readonly length: number;
  /** A list of given names has it; else only its capital speaks for it. */
  readonly known: boolean;
}

/** Between the words of one name. */
const CLOSE = /^(?:[ \t]{1,4}|-|[._])$/;
const LETTERS = /^\p{L}{2,24}$/u;
const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;

/** The letters of a token with what disguises them undone: `am3lia`, `ameeelia`. None for what is no word. */
export function lettersOf({ key }: Token, isName: (key: string) => boolean): string | undefined {
  const whole = LETTERS.test(key);
  if (whole && isName(key)) return key;
  const plain = [...unleet(key), ...unstretch(key)].find(
    (word) => LETTERS.test(word) && isName(word),
  );
  return plain ?? (whole ? key : undefined);
}

/** Words that are remembered: drafts repeat them. */
const MOST_WORDS = 6000;
const given = new Memory<string, boolean>(MOST_WORDS);

/** Whether a token is by its letters a given name that people have. Most words of a draft are none. */
export const mayBeGiven = (token: Token): boolean =>
  given.of(token.key, () => {
    const plain = lettersOf(token, isKnownGivenName);
    return plain !== undefined && isKnownGivenName(plain);
  });

export const isWhole = (token: Token | undefined): token is Token =>
  token !== undefined && !token.sigil && !token.masked;

/** Whether token `at` goes on with the name that the one before it is part of. */
export function goesOn(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  const before = draft.tokens[at - 1];
  if (!isWhole(token) || before === undefined || before.possessive) return false;
  return CLOSE.test(token.gap) || (before.key.length === 1 && token.gap === '. ');
}

/** "Xanthippe": a word that can hardly be anything but a name, since no list has it. */
export const isStrange = (draft: Draft, at: number): boolean => {
  const token = draft.tokens[at];
  return (
    isWhole(token) &&
    token.capital &&
    draft.cased &&
    !token.caps &&
    token.key.length > 2 &&
    LETTERS.test(token.key) &&
    !isOrdinary(token.key) &&
    !isListed(token.key) &&
    !isSchoolWord(token.key) &&
    !isVerb(token.key) &&
    !/'/.test(token.word) &&
    !MONTH.test(token.key)
  );
};

/** "Lilymae": two given names in one word. */
function runTogether(key: string): string | undefined {
  for (let cut = key.length - 3; cut > 2; cut--)
    if (isGivenName(key.slice(0, cut)) && isGivenName(key.slice(cut))) return key.slice(0, cut);
  return undefined;
}

/** Whether a forename stands right before token `at`, so that this one is a middle name or the second half of it. */
function isSecond(draft: Draft, at: number): boolean {
  const before = draft.tokens[at - 1];
  if (!isWhole(before) || !goesOn(draft, at)) return false;
  if (isParticle(before.key)) return true;
  const { key, capital } = before;
  return isKnownGivenName(key) && (draft.tokens[at]?.gap === '-' || (capital && !isOrdinary(key)));
}

/** The forenames that may begin at token `at`, none after a title: "Miss Amelia Hartley" is no pupil. */
export function givenAt(draft: Draft, at: number): Given[] {
  const token = draft.tokens[at];
  if (!isWhole(token) || token.possessive || token.key.length < 2) return [];
  const before = draft.tokens[at - 1];
  if (before && token.gap.length < 3 && isTitle(before.key) && !isWeakTitle(before.key)) return [];
  const first = lettersOf(token, isKnownGivenName);
  if (first === undefined || isSecond(draft, at)) return [];
  const known = isKnownGivenName(first);
  const next = draft.tokens[at + 1];
  const given: Given[] = [];
  if (next !== undefined && next.key.length > 1 && goesOn(draft, at + 1)) {
    const { name, words } = forenameOf(first, next.key);
    // "Ann on" is no Annon.
    const alike = next.capital || !token.capital || next.gap === '-';
    if (words === 2 && alike) given.push({ name, length: 2, known: true });
    // "Lily-Rae": the second half is dropped when a child is called.
    else if (next.gap === '-' && known) given.push({ name: first, length: 2, known });
    if (next.gap === '-' && given.length > 0) return given;
  }
  if (known) given.push({ name: first, length: 1, known });
  else if (isStrange(draft, at))
    given.push({ name: runTogether(first) ?? first, length: 1, known: false });
  return given;
}
