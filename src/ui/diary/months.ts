import type { CalendarWeek } from '../../report/calendar.ts';

type Day = CalendarWeek['days'][number];

/** One month of the calendar. */
export interface MonthShown {
  /** Its first day, ISO. */
  first: string;
  /** Weeks of seven days from Monday; those of other months are null. */
  weeks: (Day | null)[][];
}

/** The weeks as months, the latest first, without those of which nothing is kept. */
export function monthsOf(weeks: readonly CalendarWeek[]): MonthShown[] {
  const kept = weeks.flatMap(({ days }) => days.filter((day) => day.kept));
  const months = [...new Set(kept.map(({ day }) => day.slice(0, 7)))].sort().reverse();
  return months.map((month) => ({
    first: `${month}-01`,
    weeks: weeks
      .map(({ days }) => days.map((day) => (day.day.startsWith(month) ? day : null)))
      .filter((days) => days.some(Boolean)),
  }));
}
