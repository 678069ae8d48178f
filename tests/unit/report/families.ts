import { toBase64Url } from '../../../src/pack/signed/base64url.ts';
import { type Diary, type DiaryEntry, newDiary, remember } from '../../../src/report/diary.ts';
import { type HowItWent, howItWent } from '../../../src/report/how-it-went.ts';
import {
  CONCERN_KINDS,
  type NoticedLevel,
  OUTCOMES,
  SITE_KINDS,
} from '../../../src/report/kinds.ts';
import { daysAfter, mondayOf } from '../../../src/report/week.ts';
import { type Random, randomFrom } from '../../random.ts';

/** A Thursday. */
export const TODAY = '2026-11-12';
export const PACK = 'fernhollow';

/** One draft of the invented school that was noticed. */
export const noticed = (changes: Partial<DiaryEntry> = {}): Omit<DiaryEntry, 'day'> => ({
  pack: PACK,
  level: 'card',
  concerns: ['complaint'],
  site: 'social',
  outcome: 'posted',
  ...changes,
});

/** A diary with one draft on each of these days, whatever day it is. */
export function diaryOf(days: readonly string[]): Diary {
  const entries = days.flatMap((day) => remember(newDiary(), noticed(), day).entries);
  return { ...newDiary(), entries };
}

/** An id as by chance, the same for the same seed. */
export function reportIdFrom(seed: number): string {
  const { below } = randomFrom(seed);
  return toBase64Url(Uint8Array.from({ length: 16 }, () => below(256)));
}

/** How a family writes: how much in a week, and what, where and with what end it is likeliest to. */
export interface Habits {
  perWeek: number;
  concerns: number[];
  sites: number[];
  outcomes: number[];
}

// What is usual among all families: most complain or praise on social networks, and post it as it is.
const USUAL = {
  concerns: [30, 12, 8, 2, 2, 7, 5, 3, 8, 2, 4, 2, 15],
  sites: [60, 15, 12, 8, 5],
  outcomes: [60, 20, 8, 12],
};
/** The loudness of each concern, in the order of `CONCERN_KINDS`. */
const LEVEL: NoticedLevel[] = [
  ...(['card', 'pause', 'pause', 'pause', 'pause', 'pause', 'pause', 'pause'] as const),
  ...(['card', 'pause', 'card', 'help', 'chip'] as const),
];

// Raised to a power by chance, some things grow to be a family's own: few do everything equally.
const ownWay = (usual: number[], { next }: Random) =>
  usual.map((weight) => weight * (-Math.log(1 - next())) ** 2);

const pickBy = (weights: number[], { next }: Random): number => {
  let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
};

/** A family with strong habits. Half of them are noticed twice a week or less, one in five five times or more. */
export function habitsFrom(random: Random): Habits {
  const bell = () => Array.from({ length: 12 }, random.next).reduce((sum, one) => sum + one, -6);
  return {
    perWeek: Math.exp(bell() + 0.8),
    concerns: ownWay(USUAL.concerns, random),
    sites: ownWay(USUAL.sites, random),
    outcomes: ownWay(USUAL.outcomes, random),
  };
}

/** Writes one week of a family into its diary; at least one draft. */
export function liveWeek(diary: Diary, habits: Habits, week: string, random: Random): Diary {
  let left = Math.max(1, poisson(habits.perWeek, random));
  let written = diary;
  while (left-- > 0) {
    const concern = pickBy(habits.concerns, random);
    const entry = noticed({
      level: LEVEL[concern] ?? 'card',
      concerns: CONCERN_KINDS.filter((_, at) => at === concern),
      site: SITE_KINDS[pickBy(habits.sites, random)] ?? 'other',
      outcome: OUTCOMES[pickBy(habits.outcomes, random)] ?? 'left',
    });
    written = remember(written, entry, daysAfter(mondayOf(week) ?? TODAY, random.below(7)));
  }
  return written;
}

// Knuth's way; the rate is cut where it would take long.
function poisson(rate: number, { next }: Random): number {
  const stop = Math.exp(-Math.min(rate, 50));
  let count = -1;
  for (let product = 1; product > stop; count++) product *= next();
  return count;
}

/** The report of a week, made in the week after the last one that is tried here. */
export function reportOf(diary: Diary, week: string, newId: string): HowItWent {
  const made = howItWent(diary, { pack: PACK, week, today: TODAY, newId });
  if (!made) throw new Error(`There is no report of ${week} to make.`);
  return made.report;
}
