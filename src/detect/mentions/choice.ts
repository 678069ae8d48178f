import titles from '../names/titles.json' with { type: 'json' };
import { classAt, isIn } from './classes.ts';
import type { Draft } from './draft.ts';
import { type Entry, fitOf, hintsFor, type Roster } from './roster.ts';

const SUITS: Record<string, string> = titles.titles;
const WEAK = new Set(titles.weak);

/** Whether a folded word is a title. Weak ones (coach, sister) are also common words. */
export const isTitle = (key: string): boolean => SUITS[key] !== undefined;
export const isWeakTitle = (key: string): boolean => WEAK.has(key);

/** How a title in the draft agrees with the pack's: the same, another of the same kind, or Mr for a Mrs. */
export function titleFit(entry: Entry, title: string): 'same' | 'other' | 'wrong' {
  if (entry.title === title) return 'same';
  const typed = SUITS[title] ?? 'any';
  const known = SUITS[entry.title] ?? 'any';
  return typed === 'any' || known === 'any' || typed === known ? 'other' : 'wrong';
}

/** More than this many people of one name are not weighed one by one: the first ones stand for all. */
const MOST = 300;

/** What the draft says about which of several people of one name is meant. */
export interface Clues {
  readonly title?: string | undefined;
  readonly forename?: string | undefined;
  /** Ids of people named elsewhere in the draft. */
  readonly named: ReadonlySet<string>;
}

/** Words around token `at` that may belong to a job or class, with years made one word ("year6"). */
function nearby(draft: Draft, roster: Roster, at: number): Set<string> {
  const words = new Set<string>();
  const from = Math.max(0, at - 14);
  for (let i = from; i < Math.min(draft.tokens.length, at + 16); i++) {
    const token = draft.tokens[i];
    if (token === undefined || Math.abs(token.sentence - (draft.tokens[at]?.sentence ?? 0)) > 1)
      continue;
    words.add(token.key);
    const cue = classAt(draft, roster, i);
    if (cue?.year) words.add(`year${cue.year}`);
    if (cue?.name) words.add(cue.name);
  }
  return words;
}

/** The first he or she after a name, as the title it suits. */
export function pronounAfter(draft: Draft, at: number): 'm' | 'f' | undefined {
  for (const token of draft.tokens.slice(at + 1, at + 8)) {
    if (/^(?:he|hes|his|him|himself)$/.test(token.key)) return 'm';
    if (/^(?:she|shes|her|hers|herself)$/.test(token.key)) return 'f';
  }
  return undefined;
}

/**
 * The likeliest of several people, staff and governors before pupils unless `pupils` is asked for, and how many clues
 * speak for them. Undefined when there is nobody.
 */
export function choose(
  draft: Draft,
  roster: Roster,
  entries: readonly Entry[],
  at: number,
  clues: Clues,
  allow: (entry: Entry) => boolean,
): { entry: Entry; job: boolean } | undefined {
  let best: Entry | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let bestJob = false;
  const able = entries.slice(0, MOST).filter(allow);
  const words = able.length > 0 ? nearby(draft, roster, at) : new Set<string>();
  const pronoun = clues.title === undefined ? pronounAfter(draft, at) : undefined;
  for (const entry of able) {
    let score = entry.person.kind === 'staff' ? 0.3 : entry.person.kind === 'governor' ? 0.2 : 0;
    const fit = clues.title === undefined ? undefined : titleFit(entry, clues.title);
    if (fit === 'same') score += 2;
    else if (fit === 'wrong') score -= 3;
    if (clues.forename !== undefined) {
      const forename = fitOf(entry, clues.forename);
      score +=
        forename === 'exact' ? 3 : forename === 'variant' ? 2.5 : forename === 'initial' ? 2 : -4;
    }
    const job = [...hintsFor(entry.person)].some((hint) => words.has(hint));
    if (job) score += 1.5;
    if (clues.named.has(entry.person.id)) score += 1;
    if (pronoun !== undefined && (SUITS[entry.title] ?? pronoun) !== pronoun) score -= 0.4;
    if (score > bestScore) {
      best = entry;
      bestScore = score;
      bestJob = job;
    }
  }
  return best && { entry: best, job: bestJob };
}

/** The pupil of these who is in the class, or could be; undefined when the pack says that none is. */
export function inClass(
  entries: readonly Entry[],
  cue: { name: string | undefined; year: string | undefined; to: number },
): Entry | undefined {
  const pupils = entries.slice(0, MOST).filter((entry) => entry.person.kind === 'pupil');
  return (
    pupils.find((entry) => isIn(entry, cue) === true) ??
    pupils.find((entry) => isIn(entry, cue) === undefined)
  );
}
