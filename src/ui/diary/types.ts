import type { CalendarWeek } from '../../report/calendar.ts';
import type { Dimension, NoticedLevel } from '../../report/kinds.ts';
import type { LostOfDiary } from '../../report/read-diary.ts';

/** How many drafts there are of one kind. */
export interface Count {
  kind: string;
  count: number;
}

/** What is in the diary. */
export interface DiaryContents {
  /** For how many days a draft is kept. */
  keepDays: number;
  /** How many drafts are in it. */
  drafts: number;
  weeks: CalendarWeek[];
  counts: Record<Dimension, Count[]>;
}

/** The diary as it stands. */
export interface DiarySeen {
  /** ISO day, where the parent is. */
  today: string;
  /** Whether drafts are written down now. */
  on: boolean;
  /** From the quietest to the loudest. */
  levels: readonly NoticedLevel[];
  /** Absent where there is no diary. */
  contents?: DiaryContents;
  /** What of it could not be read again. */
  lost?: LostOfDiary;
}

/** The page's only way to the browser; implemented in `src/browser`. */
export interface DiaryPort {
  diary(): Promise<DiarySeen>;
  /** Calls back after any change, in whatever tab it was made. */
  onChange(listener: () => void): void;
  /** Begins a diary, or goes on with the one that is there. */
  start(): Promise<void>;
  /** Writes nothing down any more. */
  stop(): Promise<void>;
  keepFor(days: number): Promise<void>;
  wipe(): Promise<void>;
  /** The parent has read what was lost. */
  dismissLost(): Promise<void>;
}
