import { isOrdinary } from '../names/ordinary.ts';
import { type Candidate, personCandidate } from './candidate.ts';
import type { Draft } from './draft.ts';
import { caseOf, lettersOf } from './full-names.ts';
import { readName } from './reading.ts';
import type { Roster } from './roster.ts';
import { topic } from './surroundings.ts';
import type { Evidence } from './weights.ts';

/** "Hartley, Amelia" or "Hartley Amelia", as a register has it. Both must look like names. */
export function surnameFirst(draft: Draft, roster: Roster, at: number): Candidate | undefined {
  const surname = readName(draft, roster, 'surnames', at, 'plain');
  if (surname === undefined || surname.trim) return undefined;
  const from = at + surname.length;
  const second = draft.tokens[from];
  if (second === undefined || !/^,? $/.test(second.gap)) return undefined;
  const forename = readName(draft, roster, 'forenames', from, 'plain');
  const ofSurname = new Set(surname.entries);
  const fits = forename?.entries.filter(
    (entry) => ofSurname.has(entry) && entry.surname !== entry.forename,
  );
  if (forename === undefined || !fits?.[0]) return undefined;
  const evidence: Evidence[] = ['surnameFirst', ...lettersOf(surname, forename)];
  const first = draft.tokens[at];
  const capitals = first?.capital && second.capital;
  if (!capitals && (isOrdinary(first?.key ?? '') || isOrdinary(second.key))) evidence.push('word');
  evidence.push(...caseOf(draft, at, from));
  return personCandidate(fits, { from: at, to: from + forename.length, trim: forename.trim }, [
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
  const fits = forename.entries
    .filter(({ surname }) => surname.startsWith(initial.key))
    .slice(0, 24);
  if (fits.length === 0) return undefined;
  const evidence: Evidence[] = ['forenameInitial', ...lettersOf(forename)];
  const small = !draft.tokens[at]?.capital;
  if (small && isOrdinary(draft.tokens[at]?.key ?? '')) evidence.push('word');
  if (initial.capital) evidence.push('capital');
  else evidence.push('small');
  return personCandidate(fits, { from: at, to: from + 1 }, [...evidence, ...topic(draft, at)]);
}
