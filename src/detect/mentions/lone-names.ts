import { isCommonSurname } from '../names/common-surnames.ts';
import { isGivenName } from '../names/given-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import { type Candidate, personCandidate } from './candidate.ts';
import { choose, pronounAfter } from './choice.ts';
import { conduct, isCaptioned, isRare, partners } from './conduct.ts';
import { isVerb } from './cue-words.ts';
import { type Draft, isDressed, namesByCapital } from './draft.ts';
import { here, lone } from './lone-evidence.ts';
import { type Reading, readName } from './reading.ts';
import type { Entry, Roster } from './roster.ts';
import { sides, topic } from './surroundings.ts';
import type { Evidence } from './weights.ts';

/** How far the letters of a lone name look like a name here. */
function look(draft: Draft, at: number, { name, length }: Reading): Evidence[] {
  const token = draft.tokens[at];
  if (token === undefined) return [];
  const evidence: Evidence[] = [];
  if (length === 1 && (isOrdinary(token.key) || isOrdinary(name))) evidence.push('word');
  if (namesByCapital(draft, at)) evidence.push('capital');
  else if (!token.capital && !token.opens && draft.cased && draft.formal) evidence.push('small');
  return evidence;
}

/** Evidence that the word on the other side of an "and" is a name of the same kind in the roster. */
function pairing(
  draft: Draft,
  roster: Roster,
  part: 'surnames' | 'forenames',
  from: number,
  to: number,
  beside: ReadonlySet<string>,
): Evidence[] {
  for (const at of partners(draft, from, to)) {
    const token = draft.tokens[at];
    if (token === undefined || token.key.length < 2) continue;
    if (!token.capital && draft.cased) continue;
    const reading = readName(draft, roster, part, at, 'plain');
    if (reading?.entries.some((entry) => beside.has(entry.person.id))) return ['paired', 'paired'];
    // Players are listed by surname; children, by forename.
    if (reading && part === 'forenames') return ['paired'];
  }
  return [];
}

/** Whether digits hide a name and not just any word: "P3arce", but not "Y0UNG AT HE4RT". */
function isLeet(draft: Draft, at: number, surname: Reading, said: readonly Evidence[]): boolean {
  const token = draft.tokens[at];
  if (token === undefined || surname.letters !== 'disguise' || surname.name.length < 4)
    return false;
  if (!/[a-z]\d|\d[a-z]/.test(token.key)) return false;
  const next = draft.tokens[at + 1];
  const does = next?.gap === ' ' && (isVerb(next.key) || /(?:ed|ing|[^s]s)$/.test(next.key));
  return !isOrdinary(surname.name) || said.length > 0 || does;
}

/** "that Nowicka": said of somebody whom all know. */
const isPointedAt = (draft: Draft, at: number): boolean =>
  !draft.tokens[at]?.opens && draft.tokens[at - 1]?.key === 'that';

/** What people do and weather, seasons and colours don't. */
const DEEDS =
  /^(?:said|says|say|told|tells|wrote|writes|lied|lies|hit|hits|grabbed|grabs|shouted|shouts|threw|kicked|punched|swore|screamed|ignored|refused|refuses|reckons|thinks|thought|knows|knew|emailed|rang|promised|admitted|claims|claimed|teaches|taught|smiled|laughed|cried|decided|banned|smirked|winked|texted|asked|asks|wants|wanted|sat|stood|gave|took|kept|made|put|picked|snapped|dragged)$/;

/** A word in small letters by a writer who uses capitals, with nothing around it that is done by people or to them. */
function isPlainWord(draft: Draft, at: number, named: ReadonlySet<string>): boolean {
  const token = draft.tokens[at];
  if (!token || token.capital || token.possessive || token.masked || named.size > 0) return false;
  if (!draft.cased || !draft.formal || !isOrdinary(token.key)) return false;
  if (token.to - token.from > token.key.length) return false;
  const next = draft.tokens[at + 1];
  return !(next && isVerb(next.key)) && conduct(draft, at, at + 1).length === 0;
}

/** A surname alone: "Ashdown is...", "cook kept the whole class in". Staff and governors only, as parents write. */
export function loneSurname(
  draft: Draft,
  roster: Roster,
  at: number,
  named: ReadonlySet<string>,
  beside: ReadonlySet<string>,
): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.key.length < 2 || token.sigil) return undefined;
  const surname = readName(draft, roster, 'surnames', at, 'plain');
  if (surname === undefined || (surname.length === 1 && isPlainWord(draft, at, named)))
    return undefined;
  const adult = (entry: Entry): boolean => entry.person.kind !== 'pupil';
  const chosen = choose(draft, roster, surname.entries, at, { named }, adult);
  if (chosen === undefined) return undefined;
  if (surname.letters === 'half' && !named.has(chosen.entry.person.id)) return undefined;
  const to = at + surname.length;
  const said = conduct(draft, at, to);
  const around = sides(draft, roster, at, to, 'surname');
  // Two letters are an abbreviation until something is said of them that is said of people.
  if (
    token.key.length === 2 &&
    !named.has(chosen.entry.person.id) &&
    (isOrdinary(token.key) ||
      (token.caps && draft.cased) ||
      !(said.length > 0 || around.includes('acts')))
  )
    return undefined;
  const pointed = isPointedAt(draft, at) && isRare(surname.name);
  const evidence: Evidence[] = [
    'loneSurname',
    ...said,
    ...look(draft, at, surname),
    // A threat to her windows is no talk of glaziers.
    ...topic(draft, at, to).filter((piece) => piece !== 'outside' || said.length === 0),
    ...around.filter((piece) => !(pointed && piece === 'article')),
  ];
  if (isGivenName(token.key) && !named.has(chosen.entry.person.id)) evidence.push('half');
  if (isLeet(draft, at, surname, said)) evidence.push('disguise', 'leet');
  else if (surname.letters === 'disguise' || isDressed(draft, at, to)) evidence.push('disguise');
  else if (
    surname.length === 1 &&
    token.key.length > 3 &&
    token.to - token.from > token.key.length + 1
  )
    evidence.push('disguise', 'spelled');
  if (named.has(chosen.entry.person.id)) evidence.push('named');
  if (chosen.job) evidence.push('job');
  if (
    evidence.includes('acts') &&
    evidence.includes('word') &&
    (token.opens || evidence.includes('capital')) &&
    !surname.trim
  )
    evidence.push('bareNoun');
  if (evidence.includes('bareNoun') && DEEDS.test(draft.tokens[to]?.key ?? ''))
    evidence.push('deed');
  if (surname.trim) evidence.push('half');
  evidence.push(...pairing(draft, roster, 'surnames', at, to, beside));
  if (named.size > 0 && !named.has(chosen.entry.person.id)) evidence.push('company');
  if (isRare(surname.name) && !isCommonSurname(surname.name) && said.length > 0)
    evidence.push('rare');
  const he = pronounAfter(draft, at) !== undefined;
  if (he) evidence.push('he');
  // A rare surname with a verb is enough; a frequent one or a word needs the school around it.
  const tied =
    here(evidence) ||
    he ||
    evidence.includes('company') ||
    evidence.includes('paired') ||
    !(isCommonSurname(surname.name) || isGivenName(surname.name));
  const candidate = personCandidate(chosen.meant, { from: at, to, trim: surname.trim }, evidence);
  return lone(candidate, evidence, tied, isRare(surname.name));
}

/** A forename alone: "Millie was the best Mary". Weak: it needs school or family words around it. */
export function loneForename(
  draft: Draft,
  roster: Roster,
  at: number,
  named: ReadonlySet<string>,
  beside: ReadonlySet<string>,
): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.key.length < 2 || token.sigil) return undefined;
  const forename = readName(draft, roster, 'forenames', at, 'plain');
  if (forename === undefined || (forename.length === 1 && isPlainWord(draft, at, named)))
    return undefined;
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
    ...sides(draft, roster, at, to, 'forename').filter(
      (piece) => piece !== 'article' || !isPointedAt(draft, at) || isOrdinary(token.key),
    ),
  ];
  if (chosen.entry.person.kind === 'pupil') evidence.push('pupil');
  const pair = pairing(draft, roster, 'forenames', at, to, beside);
  // Two capitals over an "and" are two names, words or not.
  if (pair.length > 0 && token.capital && draft.cased) {
    const word = evidence.indexOf('word');
    if (word >= 0) evidence.splice(word, 1);
  }
  evidence.push(...pair);
  if (evidence.includes('word') && isCaptioned(draft, at)) evidence.push('caption');
  // "faith put goodbye on her story": a word that did something, and is a she.
  const did = draft.tokens[to]?.gap === ' ' ? (draft.tokens[to]?.key ?? '') : '';
  if (
    evidence.includes('word') &&
    token.opens &&
    pronounAfter(draft, at) &&
    (DEEDS.test(did) || isVerb(did))
  )
    evidence.push('deed');
  evidence.push(...conduct(draft, at, to).filter((piece) => piece === 'object'));
  if (forename.letters === 'variant') evidence.push('variant', 'variant');
  if (forename.letters === 'disguise' || isDressed(draft, at, to)) evidence.push('disguise');
  if (named.has(chosen.entry.person.id)) evidence.push('named');
  if (forename.trim) evidence.push('half');
  const candidate = personCandidate(chosen.meant, { from: at, to, trim: forename.trim }, evidence);
  return lone(candidate, evidence, here(evidence), !isOrdinary(forename.name));
}
