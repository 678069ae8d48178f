import type { ConcernKind } from '../detect/types.ts';
import { CONCERN_KINDS, type NoticedLevel, type Outcome, type SiteKind } from './kinds.ts';
import { dayOf, daysAfter, weekDayOf } from './week.ts';

export const DIARY_FORMAT = 'before-you-post/diary@1';
/** How many days an entry is kept, unless the parent chose otherwise. */
export const KEEP_DAYS = 90;
/** The choice a parent has, in days. */
export const LEAST_KEEP_DAYS = 7;
export const MOST_KEEP_DAYS = 366;
/** More than anybody writes; it bounds what a runaway page could leave. */
export const MOST_ENTRIES = 5_000;

/** One draft that was noticed: never its words, its address, or anybody's name. */
export interface DiaryEntry {
  /** ISO 8601 week date, `2026-W46-3`: no time of day. */
  day: string;
  /** The id of the pack that noticed it, so that no school is told of another. */
  pack: string;
  level: NoticedLevel;
  /** Each once, in the order of `CONCERN_KINDS`. */
  concerns: ConcernKind[];
  site: SiteKind;
  outcome: Outcome;
}

/** A "How it went" that was made, so that making it again gives the same one. */
interface MadeReport {
  pack: string;
  /** ISO week, `2026-W46`. */
  week: string;
  /** Drawn by chance for this one week: it says nothing of any other. */
  id: string;
}

/** The parent's own diary. There is none until the parent chooses to keep one. */
export interface Diary {
  format: typeof DIARY_FORMAT;
  keepDays: number;
  /** In the order in which they came. */
  entries: DiaryEntry[];
  made: MadeReport[];
}

/** A new, empty diary. */
export function newDiary(keepDays: number = KEEP_DAYS): Diary {
  return { format: DIARY_FORMAT, keepDays: bounded(keepDays), entries: [], made: [] };
}

/**
 * Writes down one draft that was noticed, and forgets what is too old.
 *
 * @param noticed what `DiaryEntry` holds beside the day; anything more that it brings is left behind.
 * @param today ISO day, `2026-11-11`.
 */
export function remember(diary: Diary, noticed: Omit<DiaryEntry, 'day'>, today: string): Diary {
  const { pack, level, site, outcome } = noticed;
  const concerns = CONCERN_KINDS.filter((kind) => noticed.concerns.includes(kind));
  const entry: DiaryEntry = { day: weekDayOf(today), pack, level, concerns, site, outcome };
  return forgetOld({ ...diary, entries: [...diary.entries, entry] }, today);
}

/**
 * Leaves out what is older than the diary keeps, and what is dated after tomorrow, which a clock that was wrong has
 * left and which would outstay the promise. Called at every start too: time passes without entries.
 */
export function forgetOld(diary: Diary, today: string): Diary {
  const first = daysAfter(today, -diary.keepDays);
  const last = daysAfter(today, 1);
  const isKept = (day: string | undefined) => day !== undefined && day >= first && day <= last;
  return {
    ...diary,
    entries: diary.entries.filter(({ day }) => isKept(dayOf(day))).slice(-MOST_ENTRIES),
    // A week is forgotten with its last day.
    made: diary.made.filter(({ week }) => {
      const sunday = dayOf(`${week}-7`);
      return sunday !== undefined && sunday >= first;
    }),
  };
}

/** The diary with another time for which it keeps entries; a shorter one forgets at once. */
export function keepFor(diary: Diary, keepDays: number, today: string): Diary {
  return forgetOld({ ...diary, keepDays: bounded(keepDays) }, today);
}

/** The diary with nothing in it: still kept, and as long as before. */
export function wipe(diary: Diary): Diary {
  return newDiary(diary.keepDays);
}

function bounded(days: number): number {
  if (!Number.isFinite(days)) return KEEP_DAYS;
  return Math.min(MOST_KEEP_DAYS, Math.max(LEAST_KEEP_DAYS, Math.round(days)));
}
