const DAY = 24 * 60 * 60 * 1000;
// Years in which dates are written with four figures, and in which there are browsers.
const WEEKDAY = /^((?:19[7-9]\d|2\d{3})-W\d{2})-([1-7])$/;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The ISO day so many days later, or earlier: `daysAfter('2026-11-30', 1)` is `2026-12-01`. */
export function daysAfter(day: string, days: number): string {
  return dayAt(timeOf(day) + days * DAY);
}

/**
 * An ISO day as an ISO 8601 week date: `2026-11-11` is `2026-W46-3`. A week belongs to the year of its Thursday.
 * @throws RangeError where it is no day.
 */
export function weekDayOf(day: string): string {
  const time = timeOf(day);
  const weekDay = ((new Date(time).getUTCDay() + 6) % 7) + 1;
  const thursday = time + (4 - weekDay) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${dayAt(thursday).slice(0, 4)}-W${String(week).padStart(2, '0')}-${weekDay}`;
}

/** The ISO week of an ISO day: `2026-11-11` is in `2026-W46`. */
export function weekOf(day: string): string {
  return weekDayOf(day).slice(0, 8);
}

/** The ISO day of an ISO week date: `2026-W46-3` is `2026-11-11`. Undefined where there is no such day. */
export function dayOf(weekDate: string): string | undefined {
  const [, week = '', weekDay = ''] = WEEKDAY.exec(weekDate) ?? [];
  if (week === '') return undefined;
  // The fourth of January is always in the first week.
  const fourth = timeOf(`${week.slice(0, 4)}-01-04`);
  const firstMonday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  const days = (Number(week.slice(6)) - 1) * 7 + Number(weekDay) - 1;
  const day = dayAt(firstMonday + days * DAY);
  return weekDayOf(day) === weekDate ? day : undefined;
}

/** The Monday of an ISO week, as an ISO day. Undefined where the year has no such week. */
export function mondayOf(week: string): string | undefined {
  return dayOf(`${week}-1`);
}

/** The ISO week after this one, or so many later. An unsound week comes back as it is. */
export function weeksAfter(week: string, weeks = 1): string {
  const monday = mondayOf(week);
  return monday === undefined ? week : weekOf(daysAfter(monday, weeks * 7));
}
