import { isCommonSurname } from '../names/common-surnames.ts';
import pictures from '../names/emoji-words.json' with { type: 'json' };
import { isOrdinary } from '../names/ordinary.ts';
import { type Candidate, personCandidate } from './candidate.ts';
import { type Clues, choose } from './choice.ts';
import type { Draft } from './draft.ts';
import { type Reading, readName } from './reading.ts';
import { type Entry, fitOf, type Roster } from './roster.ts';
import { isAcquaintance, isAfield, isMet, isPlace, isStranger, topic } from './surroundings.ts';
import { isWeakTitle, titleFit } from './titles.ts';
import type { Evidence } from './weights.ts';

const AFTER_TITLE = /^(?:[ .·-]{1,4}|)$/;
const adult = (entry: Entry): boolean => entry.person.kind !== 'pupil';

const PICTURES = new Map<string, string[]>(
  Object.entries(pictures.pictures).map(([sign, words]) => [
    sign.replace(/[\u200d\ufe0f]/g, ''),
    words.split(' '),
  ]),
);

/** "A Mr Woods who sells vans": an article says that the writer's readers don't know him. */
function isIndefinite(draft: Draft, at: number): boolean {
  const before = draft.tokens[at - 1];
  return (
    /^(?:a|an|another|some)$/.test(before?.key ?? '') &&
    draft.tokens[at]?.opens === false &&
    draft.tokens[at]?.gap === ' '
  );
}

/** Evidence for and against a titled name: somebody else of that name, who belongs to another place. */
function strangerEvidence(draft: Draft, at: number, to: number, entry: Entry): Evidence[] {
  const evidence: Evidence[] = [];
  if (isIndefinite(draft, at)) evidence.push('stranger');
  else if (isStranger(draft, to)) evidence.push(isMet(draft, at) ? 'afield' : 'stranger');
  else if (isAfield(draft, to)) evidence.push('afield');
  if (isPlace(draft, to)) evidence.push('place');
  if (!isCommonSurname(entry.surname)) return evidence;
  const about = topic(draft, at, to);
  if (about.includes('outside') && !about.includes('schoolNear')) {
    evidence.push('outside');
    if (!about.includes('schoolDraft') && draft.whole.family === 0 && draft.outdoors)
      evidence.push('small');
  }
  return evidence;
}

/** The candidate for a title at token `at` with the name that follows, for staff and governors only. */
export function titled(
  draft: Draft,
  roster: Roster,
  at: number,
  named: Clues['named'],
): Candidate | undefined {
  const title = draft.titles[at];
  if (title === undefined) return undefined;
  const next = draft.tokens[at + 1];
  const pictured = picture(draft, roster, at, title, named);
  if (pictured) return pictured;
  if (next === undefined || !AFTER_TITLE.test(next.gap)) return undefined;
  if (isWeakTitle(title) && ((!next.capital && draft.cased) || isAcquaintance(draft, at)))
    return undefined;
  const finish = (
    reading: { entries: readonly Entry[]; letters: string; trim: 0 | 1 },
    to: number,
    base: Evidence,
    forename?: string,
  ) => {
    const chosen = choose(draft, roster, reading.entries, at, { title, forename, named }, adult);
    if (chosen === undefined) return undefined;
    const { entry } = chosen;
    const evidence: Evidence[] = [base];
    const fit = titleFit(entry, title);
    if (fit === 'same') evidence.push('titleAgrees');
    else if (fit === 'wrong') evidence.push('wrongTitle');
    if (reading.letters === 'slip') evidence.push('slip');
    if (reading.letters === 'slip' && base === 'title' && to === at + 2 && isOrdinary(next.key))
      evidence.push('anotherName');
    else if (reading.letters === 'half') evidence.push('half');
    if (chosen.job) evidence.push('job');
    evidence.push(...strangerEvidence(draft, at, to, entry));
    return personCandidate(chosen.meant, { from: at, to, trim: reading.trim }, evidence);
  };

  // Title, forename or initial, surname.
  const forename = readName(draft, roster, 'forenames', at + 1, 'plain');
  if (forename || next.key.length === 1) {
    const after = at + 1 + (forename?.length ?? 1);
    const gap = draft.tokens[after]?.gap ?? '';
    if (/^[ .]{1,2}$/.test(gap)) {
      const surname = readName(draft, roster, 'surnames', after, 'bent');
      const whole = surname?.entries.filter(
        (entry) => adult(entry) && fitOf(entry, forename?.name ?? next.key),
      );
      if (surname && whole && whole.length > 0) {
        return finish(
          { ...surname, entries: whole },
          after + surname.length,
          'fullName',
          forename?.name ?? next.key,
        );
      }
    }
  }
  const surname = readName(draft, roster, 'surnames', at + 1, 'bent');
  const other = surname && otherForename(draft, at + 1, surname);
  if (surname?.entries.some(adult) && !other) {
    const found = finish(surname, at + 1 + surname.length, 'title');
    if (found) return found;
  }
  if (next.key.length === 1 && next.key !== 'x' && !(next.key === 'a' && !next.capital)) {
    return initialled(draft, roster, at, title, named);
  }
  const called = forename ?? readName(draft, roster, 'forenames', at + 1, 'bent');
  if (called?.entries.some(adult)) {
    const fits = called.entries.filter(
      (entry) => adult(entry) && titleFit(entry, title) !== 'wrong',
    );
    return finish({ ...called, entries: fits }, at + 1 + called.length, 'titleForename');
  }
  return undefined;
}

/** "Mrs Brown Smith": a surname that goes on into a name which is not ours. */
function otherForename(draft: Draft, at: number, surname: Reading): boolean {
  const next = draft.tokens[at + surname.length];
  return surname.letters === 'half' && next !== undefined && next.gap === '-' && next.capital;
}

/** "Mrs A", by title, initial and what stands beside it. */
function initialled(
  draft: Draft,
  roster: Roster,
  at: number,
  title: string,
  named: Clues['named'],
): Candidate | undefined {
  const token = draft.tokens[at + 1];
  if (token === undefined) return undefined;
  const entries = roster
    .staffByInitial(token.key)
    .filter((entry) => titleFit(entry, title) !== 'wrong');
  const chosen = choose(draft, roster, entries, at, { title, named }, adult);
  if (chosen === undefined) return undefined;
  const evidence: Evidence[] = ['titleInitial', ...topic(draft, at, at + 2)];
  if (chosen.job) evidence.push('job');
  if (titleFit(chosen.entry, title) === 'same') evidence.push('titleAgrees');
  if (isStranger(draft, at + 2)) evidence.push('stranger');
  return personCandidate(chosen.meant, { from: at, to: at + 2 }, evidence);
}

/** "Mr" with a picture of his name. The span ends with the picture, so it is given as `beyond` the title's token. */
function picture(
  draft: Draft,
  roster: Roster,
  at: number,
  title: string,
  named: Clues['named'],
): Candidate | undefined {
  const token = draft.tokens[at];
  const after = draft.plain.slice(token?.to ?? 0, (token?.to ?? 0) + 12);
  const sign = /^\.? ?((?:\p{Extended_Pictographic}){1,2})/u.exec(after);
  if (sign === null) return undefined;
  for (const length of [2, 1]) {
    const shown = [...(sign[1] ?? '')].slice(0, length).join('');
    for (const word of PICTURES.get(shown) ?? []) {
      const chosen = choose(
        draft,
        roster,
        roster.surnames.get(word) ?? [],
        at,
        { title, named },
        adult,
      );
      if (chosen === undefined) continue;
      const length = sign[0].indexOf(shown) + shown.length;
      return personCandidate(chosen.meant, { from: at, to: at + 1, trim: -length }, [
        'title',
        'disguise',
      ]);
    }
  }
  return undefined;
}
