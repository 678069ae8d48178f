import { spokenIn } from '../messages/room.ts';

/** A day in words: "21 November 2026". @param time milliseconds since 1970 */
export function sayDay(time: number): string {
  return new Date(time).toLocaleDateString(spokenIn().lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** A day and the time of day: "21 November 2026, 23:05". @param time milliseconds since 1970 */
export function sayMoment(time: number): string {
  const clock = new Date(time).toLocaleTimeString(spokenIn().lang, {
    hour: 'numeric',
    minute: '2-digit',
  });
  return `${sayDay(time)}, ${clock}`;
}
