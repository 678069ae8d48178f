import type { Pack } from '../../pack/types.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Mention, Span } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { findChildren } from './children.ts';
import { type Draft, joinPassages, spanOf } from './draft.ts';
import { findGenericSchool } from './generic-school.ts';
import { createMarker } from './marks.ts';
import { isAboutAnotherSchool } from './other-school.ts';
import { findOwn, ownNames } from './own.ts';
import { type Passage, readPassage } from './passage.ts';
import { Memory, passageEnds } from './passages.ts';
import { findPeople } from './people.ts';
import { createRoleHolders } from './role-holders.ts';
import { findRoles } from './roles.ts';
import { Roster } from './roster.ts';
import { findSchool } from './school.ts';
import { schoolNames } from './school-names.ts';
import { confidenceOf, FAINT, isSure } from './weights.ts';

/** Drafts beyond this many code units are read in their first and last halves of it. */
const LONGEST_READ = 20_000;
/** Passages kept, so that a keystroke reads again only the one it stands in. */
const MOST_PASSAGES = 400;

/** The writer's own children score this much at least, their brothers and nieces less. */
const FIRM = 1.25;

/** Keeps the strongest of overlapping candidates, sure ones before faint ones; of equals the longer, then the earlier. */
function settle(candidates: readonly Candidate[], length: number): Candidate[] {
  const order = candidates
    .filter((candidate) => candidate.score >= FAINT)
    .sort(
      (a, b) =>
        Number(isSure(b)) - Number(isSure(a)) ||
        b.score - a.score ||
        b.to - b.from - (a.to - a.from) ||
        a.from - b.from,
    );
  const taken = new Uint8Array(length + 1);
  const kept: Candidate[] = [];
  for (const candidate of order) {
    if (taken.subarray(candidate.from, candidate.to).includes(1)) continue;
    taken.fill(1, candidate.from, candidate.to);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/**
 * The middle of a draft that is too long to be read whole, in UTF-16 offsets that split no surrogate pair; undefined for
 * a draft of 20,000 code units or less. Its first and last 10,000 are read.
 */
export function unreadOf(text: string): Span | undefined {
  if (text.length <= LONGEST_READ) return undefined;
  const half = LONGEST_READ / 2;
  return { start: safeCut(text, half), end: safeCut(text, text.length - half) };
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
  const holderOf = createRoleHolders(pack);
  const marksOf = createMarker(names, ours);
  const known = new Memory<Passage>(MOST_PASSAGES);

  function read(text: string, offset: number): Mention[] {
    const passages: Passage[] = [];
    let from = 0;
    for (const to of passageEnds(text)) {
      passages.push(known.of(text.slice(from, to), (words) => readPassage(words, roster, marksOf)));
      from = to;
    }
    const draft = joinPassages(text, passages);
    const school = findSchool(draft, names);
    const sureSchool = school.filter(isSure);
    addCues(draft, 'school', sureSchool);
    for (const { from, to } of sureSchool) for (let at = from; at < to; at++) draft.ours.add(at);
    const family = findOwn(draft, ours, sureSchool.length > 0 || namesSomebody(draft, roster));
    addCues(draft, 'family', family);
    const people = findPeople(draft, roster);
    // A niece of another school tells nothing of ours.
    const firm = family.filter(({ score }) => score >= FIRM);
    const elsewhere = isAboutAnotherSchool(
      draft,
      [...sureSchool, ...people.filter(isSure)],
      family.length,
    );
    const near = sureSchool.length + people.filter(isSure).length + family.length > 0;
    const candidates = [...school, ...people, ...(elsewhere ? firm : family)];
    // A neighbour's child is told of without any school.
    if (elsewhere !== 'named')
      candidates.push(...findChildren(draft, roster, near, family.length > 0));
    if (!elsewhere)
      candidates.push(...findGenericSchool(draft, names), ...findRoles(draft, roster, near));
    return settle(candidates, draft.tokens.length).flatMap((candidate) => {
      const { start, end } = spanOf(draft, candidate.from, candidate.to, candidate.trim);
      if (end <= start) return [];
      const mention: Mention = {
        start: start + offset,
        end: end + offset,
        kind: candidate.kind,
        text: text.slice(start, end),
        confidence: confidenceOf(candidate),
        certainty: isSure(candidate) ? 'sure' : 'faint',
      };
      const who = candidate.kind === 'role' ? holderOf(draft, candidate) : candidate.who;
      if (who !== undefined) mention.who = who;
      return [mention];
    });
  }

  return (text) => {
    const unread = unreadOf(text);
    if (unread === undefined) return read(text, 0);
    return [...read(text.slice(0, unread.start), 0), ...read(text.slice(unread.end), unread.end)];
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

/** Whether a forename of the roster stands in the draft in the shape of a name, or a surname after a title. */
function namesSomebody(draft: Draft, roster: Roster): boolean {
  return draft.tokens.some(
    (token, at) =>
      (token.capital && roster.forenames.has(token.key) && !isOrdinary(token.key)) ||
      ((draft.titles[at] !== undefined || draft.forenames[at] !== undefined) &&
        draft.surnames[at + 1] !== undefined),
  );
}

/** An offset near `at` that splits no surrogate pair. */
function safeCut(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
