import { isGivenName } from '../names/given-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import { type Candidate, personCandidate } from './candidate.ts';
import { choose, inClass } from './choice.ts';
import { classAfter, classAt } from './classes.ts';
import { type Draft, isVerb, namesByCapital } from './draft.ts';
import { readName } from './reading.ts';
import type { Entry, Roster } from './roster.ts';
import { sides, topic } from './surroundings.ts';
import type { Evidence } from './weights.ts';

/** A pupil's forename with a class or year: "Harvey in 4B", "Noah (Y3)", "4B's Harvey". */
export function inTheirClass(draft: Draft, roster: Roster, at: number): Candidate | undefined {
  const forename =
    readName(roster, 'forenames', draft.tokens, at, 'plain') ??
    readName(roster, 'forenames', draft.tokens, at, 'bent');
  if (forename === undefined || draft.tokens[at]?.sigil) return undefined;
  const to = at + forename.length;
  const before = classAt(draft, roster, at - 1) ?? classAt(draft, roster, at - 2);
  const cue =
    classAfter(draft, roster, to) ??
    (before?.to === at && /^ $/.test(draft.tokens[at]?.gap ?? '') ? before : undefined);
  if (cue === undefined) return undefined;
  const small = !draft.tokens[at]?.capital && isOrdinary(draft.tokens[at]?.key ?? '');
  if (small && (draft.cased || isVerb(draft.tokens[at]?.key ?? ''))) return undefined;
  const entry = inClass(forename.entries, cue);
  if (entry === undefined) return undefined;
  return personCandidate(
    entry,
    { from: at, to, trim: forename.trim },
    forename.letters === 'slip' ? ['inClass', 'slip'] : ['inClass'],
  );
}

/** How far the letters of a lone name look like a name here. */
function look(draft: Draft, at: number, name: string): Evidence[] {
  const token = draft.tokens[at];
  if (token === undefined) return [];
  const evidence: Evidence[] = [];
  if (isOrdinary(token.key) || isOrdinary(name)) evidence.push('word');
  if (namesByCapital(draft, at)) evidence.push('capital');
  else if (!token.capital && draft.cased) evidence.push('small');
  return evidence;
}

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
    ...look(draft, at, surname.name),
    ...topic(draft, at, to),
    ...sides(draft, roster, at, to, 'surname'),
  ];
  if (isGivenName(token.key) && !named.has(chosen.entry.person.id)) evidence.push('half');
  if (surname.letters === 'disguise') evidence.push('disguise');
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
    !isOrdinary(forename.name) &&
    !isGivenName(forename.name)
      ? 'alias'
      : 'loneForename',
    ...look(draft, at, forename.name),
    ...topic(draft, at, to),
    ...sides(draft, roster, at, to, 'forename'),
  ];
  if (chosen.entry.person.kind === 'pupil') evidence.push('pupil');
  if (forename.letters === 'variant') evidence.push('variant', 'variant');
  if (forename.letters === 'disguise') evidence.push('disguise');
  if (named.has(chosen.entry.person.id)) evidence.push('named');
  if (forename.trim) evidence.push('half');
  return personCandidate(chosen.entry, { from: at, to, trim: forename.trim }, evidence);
}
