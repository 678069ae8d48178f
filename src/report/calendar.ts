import type { Diary } from './diary.ts';
import { NOTICED_LEVELS, type NoticedLevel } from './kinds.ts';
import { dayOf, daysAfter, mondayOf, weekOf, weeksAfter } from './week.ts';

interface CalendarDay {
  /** ISO day. */
  day: string;
  count: number;
  /** The loudest level of the day; absent where nothing was noticed. */
  level?: NoticedLevel;
  /** Whether the diary can know of this day: it is neither to come nor forgotten. */
  kept: boolean;
}

export interface CalendarWeek {
  /** ISO week, `2026-W46`. */
  week: string;
  /** Monday to Sunday. */
  days: CalendarDay[];
}

/** The diary as a calendar: the weeks that it keeps, the oldest first, the last one with `today` (an ISO day) in it. */
export function calendarOf(diary: Diary, today: string): CalendarWeek[] {
  const first = daysAfter(today, -diary.keepDays);
  const noticed = new Map<string, NoticedLevel[]>();
  for (const { day, level } of diary.entries) {
    const at = dayOf(day);
    if (at !== undefined) noticed.set(at, [...(noticed.get(at) ?? []), level]);
  }
  const weeks: CalendarWeek[] = [];
  for (let week = weekOf(first); week <= weekOf(today); week = weeksAfter(week)) {
    const monday = mondayOf(week) ?? first;
    const days = Array.from({ length: 7 }, (_, at) => daysAfter(monday, at));
    weeks.push({
      week,
      days: days.map((day) => {
        const levels = noticed.get(day) ?? [];
        const level = NOTICED_LEVELS.findLast((one) => levels.includes(one));
        const kept = day >= first && day <= today;
        return { day, count: levels.length, ...(level ? { level } : {}), kept };
      }),
    });
  }
  return weeks;
}
