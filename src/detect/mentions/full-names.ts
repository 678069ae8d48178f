import { areApart } from '../names/given-names.ts';
import { isKnownGivenName, isKnownSurname } from '../names/known-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import { type Candidate, personCandidate } from './candidate.ts';
import { choose } from './choice.ts';
import type { Draft } from './draft.ts';
import { type Reading, readLoosely, readName } from './reading.ts';
import { type Entry, fitOf, type Roster } from './roster.ts';
import { inBoth } from './shared-names.ts';
import { isAfield, isMet, isPlace, isStranger, topic } from './surroundings.ts';
import type { Evidence } from './weights.ts';

/** What may stand between two parts of a name: spaces, a line break, a sign, a picture. */
const BETWEEN =
  /^(?:[ \t]{1,4}|[._-]| ?\n ?|\. |[ ]?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}){1,4} ?|)$/u;

export function lettersOf(...readings: (Reading | undefined)[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const reading of readings) {
    if (reading?.letters === 'slip') evidence.push('slip');
    else if (reading?.letters === 'half') evidence.push('half');
    else if (reading?.letters === 'variant') evidence.push('variant');
  }
  return evidence;
}

/** Evidence from case: two ordinary words in small letters ("will long") are words until something says otherwise. */
export function caseOf(draft: Draft, at: number, last: number): Evidence[] {
  const first = draft.tokens[at];
  const final = draft.tokens[last];
  if (first === undefined || final === undefined) return [];
  const words = Number(isOrdinary(first.key)) + Number(isOrdinary(final.key));
  if (first.capital && final.capital) return [];
  if (words === 2) return draft.cased ? ['words', 'small'] : ['words'];
  return words === 1 && !final.capital ? ['small'] : [];
}

/** Evidence from the words around that somebody else is meant, or a place. */
export function against(draft: Draft, at: number, to: number): Evidence[] {
  const evidence: Evidence[] = topic(draft, at).filter(
    (piece) => piece !== 'ownNear' && piece !== 'outside',
  );
  if (isStranger(draft, to)) evidence.push(isMet(draft, at) ? 'afield' : 'stranger');
  else if (isAfield(draft, to)) evidence.push('afield');
  if (isPlace(draft, to)) evidence.push('place');
  return evidence;
}

/** Whether a part that is a letter off is a name or word in its own right, so that somebody else may be meant. */
function mayBeAnother(draft: Draft, at: number, reading: Reading, part: 'given' | 'sur'): boolean {
  if (reading.letters !== 'slip' || reading.length > 1) return false;
  const token = draft.tokens[at];
  if (token === undefined) return false;
  if (part === 'given' ? isKnownGivenName(token.key) : isKnownSurname(token.key)) return true;
  return isOrdinary(token.key) && !(token.capital && draft.cased && !token.opens);
}

interface Pair {
  readonly forename: Reading;
  readonly surname: Reading;
  readonly fits: readonly Entry[];
}

/** The ways to read a surname at token `at`, the likeliest first, each worked out only when it is asked for. */
function* surnamesAt(draft: Draft, roster: Roster, at: number): Generator<Reading | undefined> {
  const exact = readName(draft, roster, 'surnames', at, 'plain');
  // One half of a double surname says less than the whole with a slip in it.
  if (exact?.letters !== 'half') yield exact;
  yield readName(draft, roster, 'surnames', at, 'bent');
  yield readLoosely(draft, roster, 'surnames', at);
  if (exact?.letters === 'half') yield exact;
}

/** One person's forename from token `at` and surname after it, however both are spelled. */
function pairAt(draft: Draft, roster: Roster, at: number): Pair | undefined {
  const plainly = readName(draft, roster, 'forenames', at, 'plain');
  const forenames = [plainly, plainly ? undefined : readLoosely(draft, roster, 'forenames', at)];
  for (const forename of forenames) {
    if (forename === undefined) continue;
    const from = at + forename.length;
    const next = draft.tokens[from];
    if (next === undefined || !BETWEEN.test(next.gap)) continue;
    const middle = next.key.length === 1 && BETWEEN.test(draft.tokens[from + 1]?.gap ?? '?');
    for (const start of middle ? [from, from + 1] : [from]) {
      for (const surname of surnamesAt(draft, roster, start)) {
        if (surname === undefined) continue;
        const fits = inBoth(surname.entries, forename.entries);
        const to = start - from;
        if (fits.length > 0)
          return { forename, surname: { ...surname, length: surname.length + to }, fits };
      }
    }
  }
  return undefined;
}

/** Forename and surname of one person from token `at`: "Jane Ashdown", "Millie Hartley", "Jane M Ashdown", "Jnae Ashdwon". */
export function fullName(
  draft: Draft,
  roster: Roster,
  at: number,
  named: ReadonlySet<string>,
): Candidate | undefined {
  const { tokens } = draft;
  const first = tokens[at];
  if (first === undefined || first.possessive || first.sigil) return undefined;
  if (first.key.length === 1) return initialName(draft, roster, at, named);
  const pair = pairAt(draft, roster, at);
  if (pair === undefined) return undefined;
  const { forename, surname, fits } = pair;
  const from = at + forename.length;
  const to = from + surname.length;
  const last = to - 1;
  const clue = forename.letters === 'exact' ? forename.name : undefined;
  const chosen = choose(draft, roster, fits, at, { forename: clue, named }, () => true);
  if (chosen === undefined) return undefined;
  const evidence: Evidence[] = [
    'fullName',
    ...lettersOf(forename, surname),
    ...caseOf(draft, at, last),
    ...against(draft, at, to),
  ];
  if (chosen.job) evidence.push('job');
  const [likeliest] = chosen.meant;
  if (forename.letters === 'variant' && areApart(forename.name, likeliest?.forename ?? ''))
    evidence.push('anotherName');
  if (mayBeAnother(draft, at, forename, 'given')) evidence.push('anotherName');
  if (mayBeAnother(draft, last, surname, 'sur')) evidence.push('anotherName');
  return personCandidate(chosen.meant, { from: at, to, trim: surname.trim }, evidence);
}

/** "J Ashdown", "J. Ashdown". */
function initialName(
  draft: Draft,
  roster: Roster,
  at: number,
  named: ReadonlySet<string>,
): Candidate | undefined {
  const first = draft.tokens[at];
  if (!first?.capital || !/^[a-z]$/.test(first.key)) return undefined;
  if (!BETWEEN.test(draft.tokens[at + 1]?.gap ?? '?')) return undefined;
  const surname = readName(draft, roster, 'surnames', at + 1, 'plain');
  const fits = surname?.entries.filter((entry) => fitOf(entry, first.key) !== undefined) ?? [];
  const chosen = choose(draft, roster, fits, at, { forename: first.key, named }, () => true);
  if (surname === undefined || chosen === undefined) return undefined;
  const to = at + 1 + surname.length;
  const evidence: Evidence[] = [
    'initialSurname',
    ...lettersOf(surname),
    ...caseOf(draft, at, to - 1),
    ...against(draft, at, to),
  ];
  if (chosen.job) evidence.push('job');
  return personCandidate(chosen.meant, { from: at, to, trim: surname.trim }, evidence);
}
