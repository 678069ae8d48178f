import type { Pack } from '../../pack/types.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Mention } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { findChildren } from './children.ts';
import { type Draft, readDraft, spanOf } from './draft.ts';
import { findGenericSchool } from './generic-school.ts';
import { isAboutAnotherSchool } from './other-school.ts';
import { findOwn, ownNames } from './own.ts';
import { findPeople } from './people.ts';
import { findRoles } from './roles.ts';
import { Roster } from './roster.ts';
import { findSchool } from './school.ts';
import { schoolNames } from './school-names.ts';
import { confidenceOf, ENOUGH } from './weights.ts';

/** Drafts beyond this many code units are read in their first and last halves of it. */
const LONGEST_READ = 20_000;

/** Keeps the strongest of overlapping candidates; of equals the longer, then the earlier. */
function settle(candidates: readonly Candidate[], length: number): Candidate[] {
  const order = candidates
    .filter((candidate) => candidate.score >= ENOUGH)
    .sort((a, b) => b.score - a.score || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Uint8Array(length + 1);
  const kept: Candidate[] = [];
  for (const candidate of order) {
    let free = true;
    for (let i = candidate.from; i < candidate.to; i++) if (taken[i]) free = false;
    if (!free) continue;
    taken.fill(1, candidate.from, candidate.to);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/**
 * Prepares a pack for finding mentions. `own`: names that the family entered for its own children.
 * The function returned takes a draft and gives its mentions in order, never overlapping, in UTF-16 code units.
 */
export function createMentionFinder(
  pack: Pack,
  own: readonly string[] = [],
): (text: string) => Mention[] {
  const roster = new Roster(pack);
  const names = schoolNames(pack.school);
  const ours = ownNames(own);

  function read(text: string, offset: number): Mention[] {
    const draft = readDraft(text);
    const school = findSchool(draft, names);
    addCues(draft, 'school', school);
    for (const { from, to } of school) for (let at = from; at < to; at++) draft.ours.add(at);
    const family = findOwn(draft, ours, school.length > 0 || namesSomebody(draft, roster));
    addCues(draft, 'family', family);
    const people = findPeople(draft, roster);
    const elsewhere = isAboutAnotherSchool(draft, [...school, ...people], family.length);
    const near = school.length + people.length + family.length > 0;
    const candidates = [...school, ...people, ...family];
    if (!elsewhere)
      candidates.push(
        ...findChildren(draft, roster),
        ...findGenericSchool(draft, names),
        ...findRoles(draft, roster, near),
      );
    return settle(candidates, draft.tokens.length).flatMap((candidate) => {
      const { start, end } = spanOf(draft, candidate.from, candidate.to, candidate.trim);
      if (end <= start) return [];
      const mention: Mention = {
        start: start + offset,
        end: end + offset,
        kind: candidate.kind,
        text: text.slice(start, end),
        confidence: confidenceOf(candidate.score),
        certainty: 'sure',
      };
      if (candidate.who !== undefined) mention.who = candidate.who;
      return [mention];
    });
  }

  return (text) => {
    if (text.length <= LONGEST_READ) return read(text, 0);
    const half = LONGEST_READ / 2;
    const cut = safeCut(text, half);
    const from = safeCut(text, text.length - half);
    return [...read(text.slice(0, cut), 0), ...read(text.slice(from), from)];
  };
}

/** What was found is itself a sign of what its sentence is about. */
function addCues(draft: Draft, cue: 'school' | 'family', found: readonly Candidate[]): void {
  for (const { from } of found) {
    const sentence = draft.sentences[draft.tokens[from]?.sentence ?? 0];
    if (sentence) sentence[cue]++;
    draft.whole[cue]++;
  }
}

/** Whether a forename of the roster stands in the draft in the shape of a name. */
function namesSomebody(draft: Draft, roster: Roster): boolean {
  return draft.tokens.some(
    (token) => token.capital && roster.forenames.has(token.key) && !isOrdinary(token.key),
  );
}

/** An offset near `at` that splits no surrogate pair. */
function safeCut(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
