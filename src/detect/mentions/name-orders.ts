import { isOrdinary } from '../names/ordinary.ts';
import { type Candidate, personCandidate } from './candidate.ts';
import { choose, inClass } from './choice.ts';
import { classAfter } from './classes.ts';
import { isVerb } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { caseOf, lettersOf } from './full-names.ts';
import { readName } from './reading.ts';
import type { Roster } from './roster.ts';
import { inBoth } from './shared-names.ts';
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
  if (forename === undefined) return undefined;
  const fits = inBoth(forename.entries, surname.entries).filter(
    (entry) => entry.surname !== entry.forename,
  );
  if (!fits[0]) return undefined;
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
  if (forename.name.length < 3) return undefined;
  const from = at + forename.length;
  const initial = draft.tokens[from];
  if (initial === undefined || !/^[a-z]$/.test(initial.key) || initial.gap !== ' ')
    return undefined;
  const stop = draft.plain[initial.to] === '.';
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

/** Pairs of capitals that are seldom a person's initials. */
const ABBREVIATIONS =
  /^(?:tv|uk|us|eu|ok|pe|ta|dd|ds|dh|dc|lo|oh|ah|dm|pm|am|ai|it|id|la|ny|dj|mp|gp|pc|ps|hq|hr|fc|bc|ad|cv|iq|bf|gf|xx|xo|ht|ks|rs|re|rt|fb|ig|wa|tt|yt|vr|cd|er|st|dr|mr|ms|vs|md|bs|wc|sw|ne|nw|se|sn|ea|la|lp|hb|po|po|cc|cb|qr|ot|ep|eh|pg|mm|cm|km|kg|ft|in|is|an|as|at|be|by|do|go|he|hi|if|me|my|no|of|on|or|so|to|up|we|um|ha|ye|yo|na|nt|bb|ii|iv|vi|ix|aa|ba|bt|ee|rb|hp|ge|ec|en|fs|ht|sa|sp|tb|ra|ms|pt|pa|ra|pr|da|ct|mri)$/;

/** "J.A." or "JA" for Jane Ashdown. Faint unless a class stands beside it, since so much is abbreviated. */
export function initials(
  draft: Draft,
  roster: Roster,
  at: number,
  named: ReadonlySet<string>,
): Candidate | undefined {
  const first = draft.tokens[at];
  const second = draft.tokens[at + 1];
  if (first === undefined || first.sigil || first.masked) return undefined;
  const dotted =
    /^[a-z]$/.test(first.key) && /^[a-z]$/.test(second?.key ?? '') && second?.gap === '.';
  if (!dotted && !(first.key.length === 2 && first.caps && draft.cased)) return undefined;
  const letters = dotted ? `${first.key}${second?.key}` : first.key;
  if (!first.capital || (!dotted && ABBREVIATIONS.test(letters))) return undefined;
  const entries = roster.byMonogram(letters);
  const to = dotted ? at + 2 : at + 1;
  const cue = classAfter(draft, roster, to);
  const pupils = cue ? inClass(entries, cue) : [];
  if (pupils.length > 0) return personCandidate(pupils, { from: at, to }, ['inClass']);
  const chosen = choose(draft, roster, entries, at, { named }, () => true);
  if (chosen === undefined) return undefined;
  const evidence: Evidence[] = ['initials', ...topic(draft, at, to)];
  if (evidence.includes('outside')) return undefined;
  const next = draft.tokens[to];
  const acts = next?.gap === ' ' && !next.opens && isVerb(next.key);
  if (acts) evidence.push('acts');
  const candidate = personCandidate(chosen.meant, { from: at, to }, evidence);
  return acts || dotted ? candidate : { ...candidate, faint: true };
}
