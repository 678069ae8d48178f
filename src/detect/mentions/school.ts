import { maskPattern, nearly, unleet, unstretch } from '../fold/spellings.ts';
import type { Token } from '../fold/tokens.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Candidate } from './candidate.ts';
import { type Draft, namesByCapital, type Range } from './draft.ts';
import { MARK } from './mark.ts';
import { elsewhere, isInAnotherTown, isLandscape } from './school-elsewhere.ts';
import { ACTORS, type Core, EVENT, type SchoolNames, schoolKey } from './school-names.ts';
import {
  byTown,
  INSIDE,
  initialled,
  isUnsainted,
  schoolCandidate,
  shortened,
  tagged,
  tail,
  unsainted,
} from './school-shorthand.ts';

/** How a token agrees with one key of the school's name: 2 as written, 1 disguised or one letter off, 0 not. */
function agrees(token: Token, key: string, alone: boolean): 0 | 1 | 2 {
  const typed = schoolKey(token.key);
  if (key.length > 4 && unstretch(token.key).some((read) => schoolKey(read) === key)) return 1;
  if (
    typed === key ||
    token.key === key ||
    (token.key.endsWith('ss') && token.key.replace(/s+$/, '') === key)
  )
    return 2;
  if (key.length < 5) return 0;
  if (token.masked || /\d/.test(token.key)) {
    if (unleet(token.key).some((read) => schoolKey(read) === key)) return 1;
    const pattern = maskPattern(token.key) ?? maskPattern(typed);
    return pattern?.test(key) || pattern?.test(`${key}s`) ? 1 : 0;
  }
  return key.length >= (alone ? 6 : 5) && nearly(typed, key) && !isOrdinary(token.key) ? 1 : 0;
}

/** "St B's" and "St Bran's", where the draft is about school or children: the first letters of a saint with an s. */
function isClipped(draft: Draft, at: number, key: string): boolean {
  const token = draft.tokens[at];
  if (token === undefined) return false;
  if (draft.whole.school + draft.whole.family === 0) {
    const next = draft.tokens[at + 1];
    if (next === undefined || next.opens || !ACTORS.has(next.key)) return false;
  }
  const clipped = token.possessive ? token.key : /^(.+)s$/.exec(token.key)?.[1];
  if (clipped === undefined || !key.startsWith(clipped) || clipped === key) return false;
  return clipped.length >= 3 ? clipped.length <= key.length - 2 : clipped.length === 1;
}

/** Where a core that begins at token `at` ends, and how well it agrees; undefined if it doesn't. */
function match(draft: Draft, core: Core, at: number): { to: number; bent: boolean } | undefined {
  let bent = false;
  let to = at;
  for (const key of core.keys) {
    const token = draft.tokens[to];
    if (token === undefined || token.sigil || (to > at && !INSIDE.test(token.gap)))
      return undefined;
    const clipped =
      core.sort === 'saint' &&
      to > at &&
      to - at === core.keys.length - 1 &&
      isClipped(draft, to, key);
    const fit = clipped ? 1 : agrees(token, key, core.keys.length === 1);
    if (fit === 0) return undefined;
    if (fit === 1) bent = true;
    to++;
  }
  return { to, bent };
}

function named(draft: Draft, names: SchoolNames, at: number): Candidate | number | undefined {
  for (const core of names.cores) {
    const reading = match(draft, core, at);
    if (reading === undefined) continue;
    const { to } = reading;
    const end = tail(draft, to);
    if (elsewhere(draft, names, core, at, to, end) || isInAnotherTown(draft, names, core, end))
      return to;
    const first = draft.tokens[at];
    const before = draft.tokens[at - 1]?.key ?? '';
    const article = before === 'the' && first?.gap === ' ' && !first.opens;
    const from =
      article &&
      (core.the
        ? draft.tokens[at - 1]?.capital || !first?.capital
        : core.sort === 'word' && draft.tokens[at - 1]?.capital && !draft.tokens[at - 1]?.opens)
        ? at - 1
        : at;
    if (end === to && isLandscape(draft, core, at, to)) continue;
    // More than one of them: birds or flowers of that name.
    const only = draft.tokens[at];
    const many = core.keys.length === 1 && !core.genitive && only?.key === `${core.keys[0]}s`;
    if (many && !only?.capital && draft.whole.school === 0) continue;
    if (core.sort === 'word' && end === to) {
      const small =
        core.the && article && ACTORS.has(draft.tokens[to]?.key ?? '') && core.keys.length === 1;
      if (small) return schoolCandidate(at - 1, end, 'schoolBent');
      if (!first?.capital && !first?.masked && !/\d/.test(first?.key ?? '')) {
        // "at tallow", "tallow says": where only a school can stand.
        const next = draft.tokens[to];
        const acts = next?.gap === ' ' && !next.opens && ACTORS.has(next.key);
        const placed =
          /^(?:at|from|to|going|goes|leaving|left|join)$/.test(before) && !first?.opens;
        if (!(acts || placed) || core.the) continue;
        const cue = draft.whole.school + draft.whole.family > 0;
        return schoolCandidate(at, end, cue ? 'schoolClipped' : 'schoolDoubtful');
      }
      const sentence = draft.sentences[first?.sentence ?? 0];
      const cue =
        (sentence?.school ?? 0) > 0 || draft.whole.school > 0 || (sentence?.family ?? 0) > 0;
      const usedAsName =
        /^(?:at|from|to|for|@|of|well|love|bloody|oh|about|leave|by|with|and|think|gone|hate|join)$/.test(
          before,
        ) ||
        first?.opens === false ||
        reading.bent;
      if (!cue && !usedAsName) continue;
      const next = draft.tokens[to];
      if (!cue && next && !next.opens && isOrdinary(next.key) && next.gap === ' ' && first?.opens)
        continue;
      if (/^(?:a|an|this|that|our)$/.test(before)) continue;
      if (before === 'the' && !draft.tokens[at - 1]?.capital && !cue && !namesByCapital(draft, at))
        continue;
    }
    if (
      core.sort === 'saint' &&
      end === to &&
      reading.bent &&
      draft.whole.school === 0 &&
      draft.whole.family === 0 &&
      !first?.capital
    )
      continue;
    // "St Oswin" without its s is the saint, until the draft speaks of school or children.
    const last = draft.tokens[to - 1];
    const bareSaint =
      core.sort === 'saint' && end === to && !last?.possessive && !last?.key.endsWith('s');
    const next = draft.tokens[to];
    const used =
      (next?.gap === ' ' && !next.opens && (ACTORS.has(next.key) || EVENT.has(next.key))) ||
      /^(?:at|from|to|leave|leaving|left|join|with|for|about|love|hate)$/.test(before);
    if (bareSaint && !used && draft.whole.school + draft.whole.family === 0)
      return schoolCandidate(from, end, ...(first?.capital ? (['schoolDoubtful'] as const) : []));
    const candidate = schoolCandidate(from, end, reading.bent ? 'schoolBent' : 'schoolName');
    const genitive =
      (core.genitive || core.sort === 'saint') &&
      end === to &&
      draft.plain.startsWith("'s", last?.to);
    // Its 's is half of its name and no possessive.
    return genitive ? { ...candidate, trim: -2 } : candidate;
  }
  return undefined;
}

/** Whether the school's name, in any form, may begin with this token. */
export function mayBeSchool(token: Token, names: SchoolNames): boolean {
  const { key } = token;
  return (
    names.cores.some((core) => agrees(token, core.keys[0] ?? '', core.keys.length === 1) > 0) ||
    names.joined.some((name) => key.replace(/^saint/, 'st').startsWith(name)) ||
    names.handles.has(key) ||
    names.firsts.has(schoolKey(key)) ||
    key === names.initials ||
    isUnsainted(key, names) ||
    (names.town.length > 0 && (key === names.town[0] || /^(?:the|our|that)$/.test(key)))
  );
}

/** Candidates for the school by any of its names, beginning within a range of tokens. */
export function findSchool(draft: Draft, names: SchoolNames, { from, to }: Range): Candidate[] {
  const out: Candidate[] = [];
  for (let at = from; at < to; at++) {
    if (!((draft.marks[at] ?? 0) & MARK.school)) continue;
    const byName = named(draft, names, at);
    // A street or shop of the name: none of its words is the school's.
    if (typeof byName === 'number') {
      at = byName - 1;
      continue;
    }
    const candidate =
      byName ??
      tagged(draft, names, at) ??
      shortened(draft, names, at) ??
      initialled(draft, names, at) ??
      unsainted(draft, names, at) ??
      byTown(draft, names, at);
    if (candidate === undefined) continue;
    out.push(candidate);
    at = Math.max(at, candidate.to - 1);
  }
  return out;
}
