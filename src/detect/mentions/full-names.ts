import { isOrdinary } from '../names/ordinary.ts';
import { type Candidate, personCandidate } from './candidate.ts';
import { choose } from './choice.ts';
import type { Draft } from './draft.ts';
import { type Reading, readName } from './reading.ts';
import { type Entry, fitOf, type Roster } from './roster.ts';
import { isPlace, isStranger, topic } from './surroundings.ts';
import type { Evidence } from './weights.ts';

const BETWEEN = /^(?: {1,3}|[.-]|\. |)$/;

function lettersOf(...readings: (Reading | undefined)[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const reading of readings) {
    if (reading?.letters === 'slip') evidence.push('slip');
    else if (reading?.letters === 'half') evidence.push('half');
    else if (reading?.letters === 'variant') evidence.push('variant');
  }
  return evidence;
}

/** Evidence from case: two ordinary words in small letters ("will long") are words until something says otherwise. */
function caseOf(draft: Draft, at: number, last: number): Evidence[] {
  const first = draft.tokens[at];
  const final = draft.tokens[last];
  if (first === undefined || final === undefined) return [];
  const words = Number(isOrdinary(first.key)) + Number(isOrdinary(final.key));
  if (first.capital && final.capital) return [];
  if (words === 2) return draft.cased ? ['words', 'small'] : ['words'];
  return words === 1 && !final.capital ? ['small'] : [];
}

function against(draft: Draft, at: number, to: number): Evidence[] {
  const evidence: Evidence[] = topic(draft, at).filter(
    (piece) => piece !== 'ownNear' && piece !== 'outside',
  );
  if (isStranger(draft, to)) evidence.push('stranger');
  if (isPlace(draft, to)) evidence.push('place');
  return evidence;
}

/** Forename and surname of one person from token `at`: "Jane Ashdown", "Millie Hartley", "J. Ashdown", "Jane M Ashdown". */
export function fullName(
  draft: Draft,
  roster: Roster,
  at: number,
  named: ReadonlySet<string>,
): Candidate | undefined {
  const { tokens } = draft;
  const first = tokens[at];
  if (first === undefined || first.possessive || first.sigil) return undefined;
  const forename = readName(draft, roster, 'forenames', at, 'plain');
  const initial = first.key.length === 1 && first.capital && /^[a-z]$/.test(first.key);
  let from = at + (forename?.length ?? 1);
  if (!BETWEEN.test(tokens[from]?.gap ?? '?')) return undefined;
  if (forename || initial) {
    let surname = readName(draft, roster, 'surnames', from, forename ? 'bent' : 'plain');
    if (!surname && tokens[from]?.key.length === 1 && BETWEEN.test(tokens[from + 1]?.gap ?? '?')) {
      surname = readName(draft, roster, 'surnames', ++from, 'plain');
    }
    const key = forename?.name ?? first.key;
    const fits = surname?.entries.filter((entry) => fitOf(entry, key) !== undefined);
    if (surname && fits && fits.length > 0) {
      const chosen = choose(draft, roster, fits, at, { forename: key, named }, () => true);
      if (chosen === undefined) return undefined;
      const to = from + surname.length;
      const evidence: Evidence[] = [
        forename ? 'fullName' : 'initialSurname',
        ...lettersOf(forename, surname),
        ...caseOf(draft, at, to - 1),
      ];
      if (chosen.job) evidence.push('job');
      return personCandidate(chosen.meant, { from: at, to, trim: surname.trim }, [
        ...evidence,
        ...against(draft, at, to),
      ]);
    }
  }
  // A forename one letter off stands only before the right surname.
  if (forename === undefined && first.key.length > 3) {
    const surname = readName(draft, roster, 'surnames', at + 1, 'plain');
    const bent = surname && readName(draft, roster, 'forenames', at, 'bent');
    const fits = bent?.entries.filter((entry) => surname?.entries.includes(entry));
    if (surname && bent && fits?.[0]) {
      const to = at + 1 + surname.length;
      return personCandidate(fits, { from: at, to, trim: surname.trim }, [
        'fullName',
        ...lettersOf(bent, surname),
        ...caseOf(draft, at, to - 1),
        ...against(draft, at, to),
      ]);
    }
  }
  return undefined;
}

/** "Hartley, Amelia" or "Hartley Amelia", as a register has it. Both must look like names. */
export function surnameFirst(draft: Draft, roster: Roster, at: number): Candidate | undefined {
  const surname = readName(draft, roster, 'surnames', at, 'plain');
  if (surname === undefined || surname.trim) return undefined;
  const from = at + surname.length;
  const second = draft.tokens[from];
  if (second === undefined || !/^,? $/.test(second.gap)) return undefined;
  const forename = readName(draft, roster, 'forenames', from, 'plain');
  const entry: Entry | undefined = forename?.entries.find(
    (candidate) => surname.entries.includes(candidate) && candidate.surname !== candidate.forename,
  );
  if (forename === undefined || entry === undefined) return undefined;
  const evidence: Evidence[] = ['surnameFirst', ...lettersOf(surname, forename)];
  const first = draft.tokens[at];
  const capitals = first?.capital && second.capital;
  if (!capitals && (isOrdinary(first?.key ?? '') || isOrdinary(second.key))) evidence.push('word');
  evidence.push(...caseOf(draft, at, from));
  return personCandidate(entry, { from: at, to: from + forename.length, trim: forename.trim }, [
    ...evidence,
    ...topic(draft, at).filter((piece) => piece !== 'outside'),
  ]);
}

/** "Harvey S" or "Amelia H.": a forename with the initial of its surname. */
export function forenameInitial(draft: Draft, roster: Roster, at: number): Candidate | undefined {
  const forename = readName(draft, roster, 'forenames', at, 'plain');
  if (forename === undefined || forename.trim || draft.tokens[at]?.possessive) return undefined;
  const from = at + forename.length;
  const initial = draft.tokens[from];
  if (initial === undefined || !/^[a-z]$/.test(initial.key) || initial.gap !== ' ')
    return undefined;
  const stop = draft.folded.plain[initial.to] === '.';
  const middle =
    initial.capital && initial.key !== 'i' && draft.cased && !draft.tokens[from + 1]?.caps;
  if (/^[iaxu]$/.test(initial.key) && !(stop && initial.capital) && !middle) return undefined;
  const entry = forename.entries.find((candidate) => candidate.surname.startsWith(initial.key));
  if (entry === undefined) return undefined;
  const evidence: Evidence[] = ['forenameInitial', ...lettersOf(forename)];
  const small = !draft.tokens[at]?.capital;
  if (small && isOrdinary(draft.tokens[at]?.key ?? '')) evidence.push('word');
  if (initial.capital) evidence.push('capital');
  else evidence.push('small');
  return personCandidate(entry, { from: at, to: from + 1 }, [...evidence, ...topic(draft, at)]);
}
