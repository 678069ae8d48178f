import type { Candidate } from '../mentions/candidate.ts';
import type { Draft, Range } from '../mentions/draft.ts';
import { famousTokens } from '../mentions/famous.ts';
import { against, caseOf } from '../mentions/full-names.ts';
import type { Roster } from '../mentions/roster.ts';
import { FAINT, weigh } from '../mentions/weights.ts';
import { isGivenName } from '../names/given-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import {
  type FamilyName,
  familyNameAt,
  isNameLike,
  isSurname,
  withoutOwnersS,
} from './family-name.ts';
import { forenamesMeant } from './forenames.ts';
import { formOf, isOpener } from './form.ts';
import { type Given, givenAt, goesOn, isStrange, isWhole, mayBeGiven } from './given.ts';
import { isParticle, MOST_PARTS, surnameParts } from './surnames.ts';

/** The ways in which a forename and a surname may be sealed. */
function waysOf(given: Given, surname: readonly string[]): string[][] {
  return forenamesMeant(given.name).map((name) => surname.map((part) => formOf(name, part)));
}

function candidate(
  draft: Draft,
  from: number,
  to: number,
  ways: string[][],
): Candidate | undefined {
  const score = weigh(['fullName', ...caseOf(draft, from, to - 1), ...against(draft, from, to)]);
  return score < FAINT ? undefined : { from, to, trim: 0, kind: 'pupil', score, ways };
}

const isInitial = (draft: Draft, at: number): boolean => draft.tokens[at]?.key.length === 1;

/** Whether token `at` may stand between forename and surname: an initial, or another given name. */
function isMiddle(draft: Draft, at: number): boolean {
  const key = draft.tokens[at]?.key ?? '';
  return goesOn(draft, at) && (isInitial(draft, at) || (isGivenName(key) && !isParticle(key)));
}

/** "Amelia Hartley", "amelia rose hartley", "Amelia J. Hartley". */
function forenameFirst(draft: Draft, at: number, given: Given): (Candidate | undefined)[] {
  const first = draft.tokens[at];
  const small = first?.capital === false && isOrdinary(first.key);
  const found: (Candidate | undefined)[] = [];
  const take = (name: FamilyName | undefined): void => {
    if (name === undefined) return;
    const last = draft.tokens[name.to - 1];
    // "will long", "grace may": words, until something says otherwise.
    if (small && last?.capital === false && isOrdinary(last.key)) return;
    const ways = waysOf(given, name.parts);
    const bare = withoutOwnersS(draft, name);
    if (bare !== undefined) ways.push(...waysOf(given, [bare]));
    found.push(candidate(draft, at, name.to, ways));
  };
  const next = at + given.length;
  // "Abdul Rahman Khan" is no Abdul.
  const isHalf = given.length === 1 && isOpener(given.name) && !isInitial(draft, next);
  if (isHalf && familyNameAt(draft, next + 1)) return found;
  // Where no list knows the forename, the surname must be one, or as strange.
  const key = draft.tokens[next]?.key ?? '';
  if (!given.known && !(isStrange(draft, next) || isSurname(key) || isParticle(key))) return found;
  const behind = isMiddle(draft, next) ? familyNameAt(draft, next + 1) : undefined;
  take(behind);
  // In "Oliver O Neill" the O is no initial.
  if (behind === undefined || isParticle(key)) take(familyNameAt(draft, next));
  return found;
}

/** "Hartley, Amelia" or "HARTLEY Amelia", as a register has it. */
function surnameFirst(draft: Draft, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  if (!isWhole(token) || !token.capital || token.possessive || isGivenName(token.key))
    return undefined;
  if (isOrdinary(token.key) && !token.caps) return undefined;
  if (!isNameLike(draft, at)) return undefined;
  // In "Amelia Hartley, Grace and Tom" the surname is taken.
  const before = draft.tokens[at - 1];
  if (before?.capital && token.gap === ' ' && !token.opens) return undefined;
  let to = at + 1;
  while (to <= at + MOST_PARTS && draft.tokens[to]?.gap === '-' && isWhole(draft.tokens[to])) to++;
  const second = draft.tokens[to];
  if (!second?.capital || !/^,? $/.test(second.gap)) return undefined;
  const [given] = givenAt(draft, to);
  if (!given?.known || !isGivenName(given.name)) return undefined;
  const end = to + given.length;
  if (second.gap === ' ' && goesOn(draft, end) && draft.tokens[end]?.capital) return undefined;
  const parts = surnameParts(draft.tokens.slice(at, to).map(({ key }) => key));
  return parts.length > 0 ? candidate(draft, at, end, waysOf(given, parts)) : undefined;
}

/**
 * What looks like a pupil's full name and begins within a range of tokens: a given name that families know beside a
 * word that may be a surname, or two words with capitals that no list knows. Famous people are passed over. Linear in
 * the range; never throws.
 */
export function sealedCandidates(draft: Draft, roster: Roster, range: Range): Candidate[] {
  const famous = famousTokens(draft, roster, range);
  const found: (Candidate | undefined)[] = [];
  for (let at = range.from; at < range.to; at++) {
    const token = draft.tokens[at];
    if (token === undefined || !(token.capital || mayBeGiven(token)) || famous.has(at)) continue;
    const given = givenAt(draft, at);
    for (const one of given) found.push(...forenameFirst(draft, at, one));
    if (!given.some(({ known }) => known)) found.push(surnameFirst(draft, at));
    // The second half of a double forename begins no other.
    if (given.some(({ length }) => length > 1)) at++;
  }
  return found.filter((one) => one !== undefined);
}
