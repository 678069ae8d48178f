import { isCommonSurname } from '../names/common-surnames.ts';
import { isGivenName } from '../names/given-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import { type Candidate, personCandidate } from './candidate.ts';
import { choose, inClass, pronounAfter } from './choice.ts';
import { type ClassCue, classAfter, classAt } from './classes.ts';
import { type Draft, isDressed, isVerb, namesByCapital } from './draft.ts';
import { type Reading, readName } from './reading.ts';
import type { Entry, Roster } from './roster.ts';
import { sides, topic } from './surroundings.ts';
import type { Evidence } from './weights.ts';

/** A pupil's forename with a class or year: "Harvey in 4B", "Noah (Y3)", "4B's Harvey". */
export function inTheirClass(draft: Draft, roster: Roster, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.sigil) return undefined;
  const forename =
    readName(roster, 'forenames', draft.tokens, at, 'plain') ??
    (cueAround(draft, roster, at, at + 1)
      ? readName(roster, 'forenames', draft.tokens, at, 'bent')
      : undefined);
  if (forename === undefined) return undefined;
  const to = at + forename.length;
  const cue = cueAround(draft, roster, at, to);
  if (cue === undefined) return undefined;
  const small = !token.capital && isOrdinary(token.key);
  if (small && (draft.cased || isVerb(token.key))) return undefined;
  const entry = inClass(forename.entries, cue);
  if (entry === undefined) return undefined;
  return personCandidate(
    entry,
    { from: at, to, trim: forename.trim },
    forename.letters === 'slip' ? ['inClass', 'slip'] : ['inClass'],
  );
}

/** The class after a name ("Harvey in 4B") or right before it ("4B's Harvey"). */
function cueAround(draft: Draft, roster: Roster, at: number, to: number): ClassCue | undefined {
  // "that Rory kid in 2H"
  const noun = /^(?:kid|lad|boy|girl|lass|child)$/.test(draft.tokens[to]?.key ?? '') ? to + 1 : to;
  const after = classAfter(draft, roster, noun);
  if (after || draft.tokens[at]?.gap !== ' ') return after;
  const before = classAt(draft, roster, at - 1) ?? classAt(draft, roster, at - 2);
  return before?.to === at ? before : undefined;
}

/** How far the letters of a lone name look like a name here. */
function look(draft: Draft, at: number, { name, length }: Reading): Evidence[] {
  const token = draft.tokens[at];
  if (token === undefined) return [];
  const evidence: Evidence[] = [];
  if (length === 1 && (isOrdinary(token.key) || isOrdinary(name))) evidence.push('word');
  if (namesByCapital(draft, at)) evidence.push('capital');
  else if (!token.capital && draft.cased) evidence.push('small');
  return evidence;
}

/** Evidence that the draft is about this school and its people, without which a lone name may be anybody's. */
const HERE: readonly Evidence[] = [
  'schoolNear',
  'schoolDraft',
  'ownNear',
  'job',
  'named',
  'family',
  'address',
  'alias',
  'disguise',
];
const here = (evidence: readonly Evidence[]): boolean =>
  evidence.some((piece) => HERE.includes(piece));

/** A surname alone: "Ashdown is...", "cook kept the whole class in". Staff and governors only, as parents write. */
export function loneSurname(
  draft: Draft,
  roster: Roster,
  at: number,
  named: ReadonlySet<string>,
): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.key.length < 3 || token.sigil) return undefined;
  const surname = readName(roster, 'surnames', draft.tokens, at, 'plain');
  if (surname === undefined) return undefined;
  const adult = (entry: Entry): boolean => entry.person.kind !== 'pupil';
  const chosen = choose(draft, roster, surname.entries, at, { named }, adult);
  if (chosen === undefined) return undefined;
  if (surname.letters === 'half' && !named.has(chosen.entry.person.id)) return undefined;
  const to = at + surname.length;
  const evidence: Evidence[] = [
    'loneSurname',
    ...look(draft, at, surname),
    ...topic(draft, at, to),
    ...sides(draft, roster, at, to, 'surname'),
  ];
  if (isGivenName(token.key) && !named.has(chosen.entry.person.id)) evidence.push('half');
  if (surname.letters === 'disguise' || isDressed(draft, at, to)) evidence.push('disguise');
  else if (surname.length === 1 && token.to - token.from > token.key.length + 1)
    evidence.push('disguise');
  if (named.has(chosen.entry.person.id)) evidence.push('named');
  if (chosen.job) evidence.push('job');
  if (
    evidence.includes('acts') &&
    evidence.includes('word') &&
    (token.opens || evidence.includes('capital')) &&
    !surname.trim
  )
    evidence.push('bareNoun');
  if (surname.trim) evidence.push('half');
  const he = pronounAfter(draft, at) !== undefined;
  if (he) evidence.push('he');
  // A rare surname with a verb is enough; a frequent one or a word needs the school around it.
  if (!here(evidence) && !he && (isCommonSurname(surname.name) || isGivenName(surname.name)))
    return undefined;
  return personCandidate(chosen.entry, { from: at, to, trim: surname.trim }, evidence);
}

/** A forename alone: "Millie was the best Mary". Weak: it needs school or family words around it. */
export function loneForename(
  draft: Draft,
  roster: Roster,
  at: number,
  named: ReadonlySet<string>,
): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.key.length < 2 || token.sigil) return undefined;
  const forename = readName(roster, 'forenames', draft.tokens, at, 'plain');
  if (forename === undefined) return undefined;
  const chosen = choose(
    draft,
    roster,
    forename.entries,
    at,
    { named, forename: forename.name },
    () => true,
  );
  if (chosen === undefined) return undefined;
  const to = at + forename.length;
  const evidence: Evidence[] = [
    chosen.entry.aliases.includes(forename.name) &&
    (token.capital || !isOrdinary(forename.name)) &&
    !isGivenName(forename.name)
      ? 'alias'
      : 'loneForename',
    ...look(draft, at, forename),
    ...topic(draft, at, to),
    ...sides(draft, roster, at, to, 'forename'),
  ];
  if (chosen.entry.person.kind === 'pupil') evidence.push('pupil');
  if (forename.letters === 'variant') evidence.push('variant', 'variant');
  if (forename.letters === 'disguise' || isDressed(draft, at, to)) evidence.push('disguise');
  if (named.has(chosen.entry.person.id)) evidence.push('named');
  if (forename.trim) evidence.push('half');
  if (!here(evidence)) return undefined;
  return personCandidate(chosen.entry, { from: at, to, trim: forename.trim }, evidence);
}
