import { dateInWords } from '../messages/words.ts';

const FORMAT = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const;

/** A month or a day in words: `2024-11` → "November 2024", `2017-06-20` → "20 June 2017". */
export function sayDate(date: string): string {
  const day = new Date(date.length === 7 ? `${date}-01` : date);
  return dateInWords(day, date.length === 7 ? FORMAT : { ...FORMAT, day: 'numeric' });
}

/** Whether a month or day lies wholly behind `today`, a day: the month of its own does not. */
export function hasPassed(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}

/** A day in a few letters, for the edge of a chart: `2026-11-02` → "2 Nov". */
export function sayShortDay(day: string): string {
  const format = { timeZone: 'UTC', day: 'numeric', month: 'short' } as const;
  return dateInWords(new Date(day), format);
}
