import { doubles, isOdd, unleet, unstretch } from '../fold/spellings.ts';
import type { Token } from '../fold/tokens.ts';
import { isGivenName } from '../names/given-names.ts';
import { isKnownSurname } from '../names/known-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import { surnameSpellings } from '../names/surname-variants.ts';
import type { Draft } from './draft.ts';
import type { Entry, Part, Roster } from './roster.ts';

/** How the letters of a reading agree with the pack's. */
type Letters = 'exact' | 'half' | 'variant' | 'disguise' | 'slip';

/** One way to read tokens as a name. */
export interface Reading {
  readonly entries: readonly Entry[];
  /** The name's folded key as it stands in the pack. */
  readonly name: string;
  readonly letters: Letters;
  /** Tokens taken. */
  readonly length: number;
  /** Code units of the last token that are a possessive s without apostrophe. */
  readonly trim: 0 | 1;
}

/** How far to go: `plain` letters only, or `bent` ones too (masks and slips), where a cue stands beside. */
type Effort = 'plain' | 'bent';

/** A mask or slip that fits more names than this names nobody. */
const MOST_NAMES = 20;

const JOINS = /^(?:[ -]|'| - )$/;

function joined(tokens: readonly Token[], at: number, length: number): string | undefined {
  let key = '';
  for (let i = at; i < at + length; i++) {
    const token = tokens[i];
    if (token === undefined || token.masked || token.sigil) return undefined;
    if (i > at && (!JOINS.test(token.gap) || tokens[i - 1]?.possessive)) return undefined;
    key += /\d/.test(token.key) ? (unleet(token.key)[0] ?? token.key) : token.key;
  }
  return key.length <= 40 ? key : undefined;
}

/** What two or three tokens from `at` spell together, of the surnames or forenames of the roster. */
function readJoined(
  roster: Roster,
  part: Part,
  tokens: readonly Token[],
  at: number,
): Reading | undefined {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || second === undefined || first.key.length > 40) return undefined;
  if (!roster.mayBegin(part, first.key, second.key) || !mayJoin(first, second)) return undefined;
  for (let length = 3; length > 1; length--) {
    const name = joined(tokens, at, length);
    // "Will I am" or "de Souza": joins must not swallow words unless the whole is a name.
    const entries = name === undefined ? undefined : roster[part].get(name);
    if (name !== undefined && entries) return { entries, name, letters: 'exact', length, trim: 0 };
  }
  return undefined;
}

/** What the tokens from `at` spell, of the surnames or forenames of the roster: up to three, or this `word` alone. */
export function readPlain(
  roster: Roster,
  part: Part,
  tokens: readonly Token[],
  at: number,
  word: Reading | undefined,
): Reading | undefined {
  const first = tokens[at];
  if (first === undefined || first.sigil) return undefined;
  const both = readJoined(roster, part, tokens, at);
  if (both) return both;
  // "Al-Rashid" is no Alan.
  const half = part === 'forenames' && first.key.length === 2 && tokens[at + 1]?.gap === '-';
  return half && word?.letters !== 'exact' ? undefined : word;
}

/** What one token spells, of the surnames or forenames of the roster. */
export function readWord(roster: Roster, part: Part, token: Token): Reading | undefined {
  const { key } = token;
  if (token.sigil || key.length > 40) return undefined;
  const index = roster[part];
  const exact = key.length < 2 ? undefined : index.get(key);
  if (exact) return { entries: exact, name: key, letters: 'exact', length: 1, trim: 0 };
  const other = part === 'forenames' ? roster.byVariant(key) : (roster.halves.get(key) ?? []);
  if (other.length > 0) {
    const letters = part === 'forenames' ? 'variant' : 'half';
    return { entries: other, name: key, letters, length: 1, trim: 0 };
  }
  if (key.length > 3 && key.endsWith('s') && !token.possessive) {
    const name = key.slice(0, -1);
    const entries = index.get(name);
    if (entries) return { entries, name, letters: 'exact', length: 1, trim: 1 };
  }
  if (!isOdd(key)) return undefined;
  for (const name of [...unleet(key), ...unstretch(key)]) {
    const entries = index.get(name);
    if (entries) return { entries, name, letters: 'disguise', length: 1, trim: 0 };
  }
  return undefined;
}

/** Two ordinary words in a row are two words: "a day" is no Aday. */
function mayJoin(first: Token, second: Token | undefined): boolean {
  if (second === undefined || second.opens || first.possessive) return false;
  return !(isOrdinary(first.key) && isOrdinary(second.key)) || second.gap === '-';
}

/** Reads the tokens of a draft from `at` as a surname or forename of the roster. */
export function readName(
  draft: Draft,
  roster: Roster,
  part: Part,
  at: number,
  effort: Effort,
): Reading | undefined {
  const plain = draft[part][at];
  if (effort === 'plain') return plain;
  const { tokens } = draft;
  // "Vane-Okora": a slip in a double surname, not one half of it.
  if (part === 'surnames' && tokens[at + 1]?.gap === '-' && (plain?.length ?? 1) === 1) {
    const both = joined(tokens, at, 2);
    const slip = both === undefined ? undefined : readSlip(roster, part, both, 2);
    if (slip) return slip;
    const long = both === undefined ? [] : stretched(roster, part, both);
    if (long.length > 0) return readingOf(roster, part, long, 'disguise', 2);
  }
  return plain ?? readBent(roster, part, tokens, at);
}

/** A word whose letters are hidden or wrong, as all the names that it may stand for. Only for beside a name that is sure. */
export function readLoosely(
  draft: Draft,
  roster: Roster,
  part: Part,
  at: number,
): Reading | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.sigil || token.key.length < 3 || token.key.length > 24)
    return undefined;
  const { key } = token;
  if (isHidden(token)) return readMask(roster, part, key);
  const names = new Set(roster.slips(part, key));
  for (const word of doubles(key)) {
    if (roster[part].has(word)) names.add(word);
    if (word.length > 5) for (const name of roster.slips(part, word)) names.add(name);
  }
  if (names.size > 0) return readingOf(roster, part, [...names], 'slip', 1);
  const both = joined(draft.tokens, at, 2) ?? '';
  const slips =
    both.length < 7 ? [] : [...roster.slips(part, both), ...stretched(roster, part, both)];
  return slips.length > 0 ? readingOf(roster, part, slips, 'slip', 2) : undefined;
}

const stretched = (roster: Roster, part: Part, key: string): string[] =>
  unstretch(key).filter((name) => roster[part].has(name));

const isHidden = ({ masked, key }: Token): boolean => masked || /[a-z]\d+[a-z]/.test(key);

function readingOf(
  roster: Roster,
  part: Part,
  names: readonly string[],
  letters: Letters,
  length: number,
): Reading {
  const entries = names.flatMap((name) => roster[part].get(name) ?? []);
  return { entries, name: names[0] ?? '', letters, length, trim: 0 };
}

/** People of all names in the roster that a masked word may stand for. */
function readMask(roster: Roster, part: Part, key: string): Reading | undefined {
  const names = roster.masked(part, key);
  return names.length > 0 ? readingOf(roster, part, names, 'disguise', 1) : undefined;
}

/** People of all names one slip away from these letters; names of five letters or more, the first letter right. */
function readSlip(roster: Roster, part: Part, key: string, length: number): Reading | undefined {
  const names = roster
    .slips(part, key)
    .filter((name) => name.length >= 5 && name[0] === key[0])
    .slice(0, MOST_NAMES);
  return names.length > 0 ? readingOf(roster, part, names, 'slip', length) : undefined;
}

function readBent(
  roster: Roster,
  part: Part,
  tokens: readonly Token[],
  at: number,
): Reading | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (isHidden(first)) return readMask(roster, part, first.key);
  for (const length of [2, 1]) {
    const key = length === 1 ? first.key : joined(tokens, at, length);
    if (key === undefined || key.length > 24) continue;
    if (part === 'surnames') {
      const spellings = surnameSpellings(key).filter((name) => roster.surnames.has(name));
      if (spellings.length > 0) return readingOf(roster, part, spellings, 'variant', length);
    }
    if (key.length < 4) continue;
    if (length === 1 && part === 'forenames' && (isOrdinary(key) || isGivenName(key))) continue;
    if (length === 2 && key.length < 9) continue;
    const slip = readSlip(roster, part, key, length);
    if (slip) return slip;
  }
  if (part === 'surnames' && !isKnownSurname(first.key) && !isOrdinary(first.key)) {
    const alike = first.key.length > 5 ? roster.sounding(first.key) : [];
    if (alike.length > 0) return readingOf(roster, part, alike, 'slip', 1);
  }
  return undefined;
}
