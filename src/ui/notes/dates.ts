import { dateInWords } from '../messages/words.ts';

/** A day in words: "21 November 2026". @param time milliseconds since 1970 */
export function sayDay(time: number): string {
  return dateInWords(new Date(time), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day and the time of day: "21 November 2026, 23:05". @param time milliseconds since 1970 */
export function sayMoment(time: number): string {
  return `${sayDay(time)}, ${dateInWords(new Date(time), { hour: 'numeric', minute: '2-digit' })}`;
}
