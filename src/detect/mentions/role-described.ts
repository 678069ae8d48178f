import type { Candidate } from './candidate.ts';
import { classAt } from './classes.ts';
import { isSchoolWord } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { beginsRole } from './role-names.ts';
import words from './role-words.json' with { type: 'json' };
import type { Roster } from './roster.ts';
import { weigh } from './weights.ts';

const POSTS: ReadonlySet<string> = new Set(words.posts.split(' '));
const TASKS: ReadonlySet<string> = new Set(words.tasks.split(' '));
const PERSON =
  /^(?:man|woman|lady|ladies|bloke|fella|guy|chap|girl|lass|lad|person|people|one|ones|him|her|them|lot|boy)$/;
const BEGINS = /^(?:the|that|them|those|him|her|whoever|someone|somebody|one|this)$/;
const LINK = /^(?:in|on|at|from|behind)$/;

const found = (from: number, to: number): Candidate => ({
  from,
  to,
  trim: 0,
  kind: 'role',
  score: weigh(['describedRole']),
});

/** Past "the", "our", "front", "school" to a post or task: "the front desk". */
function pastArticle(draft: Draft, at: number): number {
  let to = at;
  while (
    /^(?:the|our|t|that|front|school|main|side|little|after|wednesday|these|those|their|his|her)$/.test(
      draft.tokens[to]?.key ?? '',
    ) &&
    to < at + 3
  )
    to++;
  return to;
}

const isClosed = (draft: Draft, at: number): boolean => {
  const token = draft.tokens[at];
  return token === undefined || token.opens || !/^[ -]$/.test(token.gap);
};

/**
 * Somebody by what they do or where they stand, without the name of a job: "the lady on the front desk", "the man who
 * does the chess club", "whoever was on duty", "him that does the music", "the new Year 4 man".
 */
export function describedRole(
  draft: Draft,
  roster: Roster,
  at: number,
  ours: boolean,
): Candidate | undefined {
  const first = draft.tokens[at];
  if (first === undefined || !BEGINS.test(first.key)) return undefined;
  if (first.key === 'whoever') return whoever(draft, at);
  let noun = at;
  if (/^(?:the|that|those|this)$/.test(first.key)) {
    noun++;
    let classed = false;
    while (noun < at + 4 && !isClosed(draft, noun)) {
      const cue = classAt(draft, roster, noun);
      if (cue?.year !== undefined || cue?.name !== undefined) {
        classed = true;
        noun = cue.to;
      } else if (
        /^(?:new|old|young|older|other|nice|lovely|rude|nursery|reception)$/.test(
          draft.tokens[noun]?.key ?? '',
        ) &&
        !PERSON.test(draft.tokens[noun]?.key ?? '')
      ) {
        if (/^(?:nursery|reception)$/.test(draft.tokens[noun]?.key ?? '')) classed = true;
        noun++;
      } else break;
    }
    if (isClosed(draft, noun)) return undefined;
    const key = draft.tokens[noun]?.key ?? '';
    // "the Y3 one", "the new Year 4 man"
    if (classed && /^(?:man|woman|lady|bloke|fella|guy|chap|one)$/.test(key))
      return found(at, noun + 1);
  }
  const person = draft.tokens[noun];
  if (person === undefined) return undefined;
  if (!PERSON.test(person.key) && !/^(?:someone|somebody)$/.test(person.key)) return undefined;
  if (person.key === 'boy' && draft.tokens[noun - 1]?.key !== 'old') return undefined;
  const link = draft.tokens[noun + 1];
  if (link === undefined || link.opens || link.gap !== ' ') return undefined;
  const school = ours || draft.whole.school > 0;
  if (LINK.test(link.key)) {
    const post = pastArticle(draft, noun + 2);
    const key = draft.tokens[post]?.key ?? '';
    const placed = POSTS.has(key) && !isClosed(draft, post) && draft.tokens[post + 1]?.gap !== '-';
    const named = first.opens || /[:,(]/.test(first.gap);
    if (/^(?:him|her)$/.test(person.key) && !(ours && named)) return undefined;
    if (/^(?:stop|station|shelter|lane|window)$/.test(draft.tokens[post + 1]?.key ?? ''))
      return undefined;
    const own = /^(?:one|ones|lot|boy|girl|lad|lass)$/.test(person.key) && !ours;
    return placed && !own && (ours || !ELSEWHERE.test(key)) && !draft.workplace
      ? found(at, post + 1)
      : undefined;
  }
  if (!/^(?:who|that|what|whos|thats)$/.test(link.key) || !school) return undefined;
  if (!/^(?:the|that|him|them)$/.test(first.key)) return undefined;
  return doing(draft, noun + 2)
    ? found(at, Math.min(at + 8, doing(draft, noun + 2) ?? 0))
    : undefined;
}

const ELSEWHERE = /^(?:reception|desk|kitchen|door|office|library|gate)$/;

/** "does the music", "runs the after school drama", "took us round": the token after it. */
function doing(draft: Draft, at: number): number | undefined {
  const verb = draft.tokens[at];
  if (verb === undefined || verb.opens || !TASKS.has(verb.key)) return undefined;
  if (/^(?:took|showed)$/.test(verb.key))
    return /^(?:us|me)$/.test(draft.tokens[at + 1]?.key ?? '') ? at + 3 : undefined;
  for (let to = pastArticle(draft, at + 1); to < at + 6 && !isClosed(draft, to); to++) {
    const key = draft.tokens[to]?.key ?? '';
    if (isSchoolWord(key) || beginsRole(key) || POSTS.has(key) || CLUBS.test(key))
      return /^clubs?$/.test(draft.tokens[to + 1]?.key ?? '') ? to + 2 : to + 1;
  }
  return undefined;
}

const CLUBS =
  /^(?:music|chess|drama|choir|club|clubs|art|games|register|gate|bus|minibus|dinners|lunches|lunch|duty|registers|year|coding|football|gardening|cooking|reading|guitar|ukulele|piano|violin|dance)$/;

/** "whoever was on the desk", "whoever signs these". */
function whoever(draft: Draft, at: number): Candidate | undefined {
  const verb = draft.tokens[at + 1];
  if (verb === undefined || verb.opens) return undefined;
  if (
    /^(?:was|is|were)$/.test(verb.key) &&
    /^(?:on|at|in)$/.test(draft.tokens[at + 2]?.key ?? '')
  ) {
    const post = pastArticle(draft, at + 3);
    const key = draft.tokens[post]?.key ?? '';
    return POSTS.has(key) || key === 'duty' ? found(at, post + 1) : undefined;
  }
  return verb.key === 'signs' || (TASKS.has(verb.key) && doing(draft, at + 1))
    ? found(at, at + 3)
    : undefined;
}

/** Whether such a description may begin with this folded word. */
export const mayDescribeRole = (key: string): boolean => BEGINS.test(key);
