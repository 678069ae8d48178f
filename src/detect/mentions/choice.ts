import { once } from '../memory.ts';
import { classAt, isIn } from './classes.ts';
import type { Draft } from './draft.ts';
import { hintsFor } from './hints.ts';
import { type Entry, fitOf, type Roster } from './roster.ts';
import { firstOf, hintsForAny } from './shared-names.ts';
import { suits, titleFit } from './titles.ts';

/** Nobody is helped by a longer list of people who may be meant. */
const MOST_MEANT = 40;
/** People whose clues differ by less than this are not told apart. */
const DECIDES = 0.5;

/** What the draft says about which of several people of one name is meant. */
export interface Clues {
  readonly title?: string | undefined;
  readonly forename?: string | undefined;
  /** Ids of people named elsewhere in the draft. */
  readonly named: ReadonlySet<string>;
}

/** Who is meant: one person, or several between whom the draft doesn't decide, the likeliest first. */
export interface Choice {
  readonly entry: Entry;
  /** The job stands beside the name. */
  readonly job: boolean;
  readonly meant: readonly Entry[];
}

const seenIn = once((_: Draft) => new Map<number, ReadonlySet<string>>());

function nearby(draft: Draft, roster: Roster, at: number): ReadonlySet<string> {
  const known = seenIn(draft);
  let words = known.get(at);
  if (words === undefined) {
    words = wordsNear(draft, roster, at);
    known.set(at, words);
  }
  return words;
}

/** Words around token `at` that may belong to a job or class, with years made one word ("year6"). */
function wordsNear(draft: Draft, roster: Roster, at: number): ReadonlySet<string> {
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

const meets = (words: ReadonlySet<string>, hints: ReadonlySet<string>): boolean => {
  for (const word of words) if (hints.has(word)) return true;
  return false;
};

/** The first he or she after a name, as the title it suits. */
export function pronounAfter(draft: Draft, at: number): 'm' | 'f' | undefined {
  for (let i = at + 1; i < at + 8; i++) {
    const key = draft.tokens[i]?.key ?? '';
    if (/^(?:he|hes|his|him|himself)$/.test(key)) return 'm';
    if (/^(?:she|shes|her|hers|herself)$/.test(key)) return 'f';
  }
  return undefined;
}

/** Who of several people is meant, by title, forename, job and who else is named. Undefined when nobody is allowed. */
export function choose(
  draft: Draft,
  roster: Roster,
  entries: readonly Entry[],
  at: number,
  clues: Clues,
  allow: (entry: Entry) => boolean,
): Choice | undefined {
  const first = firstOf(entries);
  const able = first.filter(allow);
  const [only] = able;
  if (only === undefined) return undefined;
  const words = nearby(draft, roster, at);
  const pronoun = clues.title === undefined ? pronounAfter(draft, at) : undefined;
  const hinted = meets(words, hintsForAny(first));
  const scored = able.map((entry) => {
    let score = entry.person.kind === 'staff' ? 0.3 : entry.person.kind === 'governor' ? 0.2 : 0;
    const fit = clues.title === undefined ? undefined : titleFit(entry, clues.title);
    if (fit === 'same') score += 2;
    else if (fit === 'wrong') score -= 3;
    if (clues.forename !== undefined) {
      const forename = fitOf(entry, clues.forename);
      score +=
        forename === 'exact' ? 3 : forename === 'variant' ? 2.5 : forename === 'initial' ? 2 : -4;
    }
    let job = false;
    if (hinted) for (const hint of hintsFor(entry.person)) if (words.has(hint)) job = true;
    if (job) score += 1.5;
    if (clues.named.has(entry.person.id)) score += 1;
    if (pronoun !== undefined && (suits(entry.title) ?? pronoun) !== pronoun) score -= 0.4;
    return { entry, score, job };
  });
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0] as (typeof scored)[number];
  const meant = scored
    .filter(({ score }) => best.score - score < DECIDES)
    .slice(0, MOST_MEANT)
    .map(({ entry }) => entry);
  return { entry: best.entry, job: best.job, meant };
}

/** The pupils of these who are in the class, or could be; none when the pack says that none is. */
export function inClass(
  entries: readonly Entry[],
  cue: { name: string | undefined; year: string | undefined; to: number },
): Entry[] {
  const pupils = firstOf(entries).filter((entry) => entry.person.kind === 'pupil');
  const sure = pupils.filter((entry) => isIn(entry, cue) === true);
  return (sure.length > 0 ? sure : pupils.filter((entry) => isIn(entry, cue) === undefined)).slice(
    0,
    MOST_MEANT,
  );
}
