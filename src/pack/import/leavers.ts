import type { Field } from './aliases.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const GONE =
  /^(?:left|leaver|former|inactive|ended|archived|off ?roll|not on roll|terminated|resigned|retired|alumn\w*)\b/i;

/** Whether a status is that of somebody who has left. */
export const saysLeft = (status: string): boolean => GONE.test(status);

const two = (number: number): string => String(number).padStart(2, '0');

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year > 1900 && year < 2200 ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/**
 * A date as British spreadsheets write it, as an ISO day: "31/08/2026", "31-Aug-26", "31 August 2026",
 * "2026-08-31T00:00", or Excel's own number of the day. Undefined for anything else.
 */
export function readDate(text: string): string | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./,-]+(\d{4}|\d{2})(?: .*)?$/i.exec(
      text,
    );
  if (day) {
    const named = MONTHS.indexOf((day[2] ?? '').slice(0, 3).toLowerCase()) + 1;
    const year = Number(day[3]);
    // Nobody at school today left before 1970.
    const full = year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
    return isoDay(full, named || Number(day[2]), Number(day[1]));
  }
  if (!/^[3-6]\d{4}$/.test(text)) return undefined;
  // Excel counts from 1899-12-30.
  return new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10);
}

/**
 * Whether a row's person has left.
 *
 * @param today ISO day; somebody whose last day is today is still there.
 * @returns `unread` where there is a leaving date that can't be read.
 */
export function hasLeft(
  { status = '', leaving = '' }: Partial<Record<Field, string>>,
  today: string,
): boolean | 'unread' {
  if (saysLeft(status)) return true;
  if (leaving === '' || /^(?:n|no|false|0|-+|n\/?a|none)$/i.test(leaving)) return false;
  if (/^(?:y|yes|true|left|leaver)$/i.test(leaving)) return true;
  const day = readDate(leaving);
  return day === undefined ? 'unread' : day < today;
}
