import { calendarOf } from '../report/calendar.ts';
import { countsBy } from '../report/counts.ts';
import type { Diary } from '../report/diary.ts';
import { NOTICED_LEVELS } from '../report/kinds.ts';
import type { DiaryContents, DiaryPort } from '../ui/diary/types.ts';
import {
  dismissLost,
  keepDiaryFor,
  onDiaryChange,
  readKeptDiary,
  startDiary,
  stopDiary,
  tidyDiary,
  wipeDiary,
} from './diary-store.ts';
import { localDay } from './local-day.ts';

/** The page of the diary and its way to the browser. */
export function diaryPort(): DiaryPort {
  // A draft may have ended while nothing ran; the page hears of what that changes.
  void tidyDiary();
  return {
    async diary() {
      const today = localDay();
      const { diary, on, lost } = await readKeptDiary();
      return {
        today,
        on,
        levels: NOTICED_LEVELS,
        ...(diary ? { contents: contentsOf(diary, today) } : {}),
        ...(lost ? { lost } : {}),
      };
    },
    onChange: onDiaryChange,
    start: startDiary,
    stop: stopDiary,
    keepFor: keepDiaryFor,
    wipe: wipeDiary,
    dismissLost,
  };
}

function contentsOf(diary: Diary, today: string): DiaryContents {
  const { entries, keepDays } = diary;
  return {
    keepDays,
    drafts: entries.length,
    weeks: calendarOf(diary, today),
    counts: {
      levels: countsBy(entries, 'levels'),
      concerns: countsBy(entries, 'concerns'),
      sites: countsBy(entries, 'sites'),
      outcomes: countsBy(entries, 'outcomes'),
    },
  };
}
