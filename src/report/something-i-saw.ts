import * as v from 'valibot';
import { day, packId } from '../pack/fields.ts';
import { cleanAddress, isWebAddress, LONGEST_ADDRESS } from './address.ts';
import { reportId } from './report-id.ts';
import { plainLine, plainWords } from './written-words.ts';

export const SOMETHING_I_SAW = 'before-you-post/something-i-saw@1';

/** The kinds of place in which something is seen. */
export const SEEN_PLACES = ['post', 'comment', 'message', 'review', 'video', 'other'] as const;
export type SeenPlace = (typeof SEEN_PLACES)[number];

/** How long each part may be, in UTF-16 code units. */
export const LONGEST = {
  address: LONGEST_ADDRESS,
  quoted: 5_000,
  troubles: 2_000,
  name: 100,
} as const;

/** What a parent tells the school of something that others wrote. It holds their words. */
export interface SomethingISaw {
  format: typeof SOMETHING_I_SAW;
  /** The id of the school's pack. */
  school: string;
  id: string;
  /** When it was seen, ISO day. */
  day: string;
  place: SeenPlace;
  /** `http:` or `https:`, cleaned. */
  address?: string | undefined;
  /** Others' words, as they stood there. */
  quoted?: string | undefined;
  /** What troubles the parent. */
  troubles: string;
  /** Only where the parent typed it. */
  name?: string | undefined;
}

const words = (longest: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(longest),
    v.check((text) => plainWords(text) === text),
  );

/** The format `before-you-post/something-i-saw@1`. */
export const somethingISawSchema = v.pipe(
  v.strictObject({
    format: v.literal(SOMETHING_I_SAW),
    school: packId,
    id: reportId,
    day,
    place: v.picklist(SEEN_PLACES),
    address: v.optional(v.pipe(v.string(), v.check(isWebAddress))),
    quoted: v.optional(words(LONGEST.quoted)),
    troubles: words(LONGEST.troubles),
    name: v.optional(
      v.pipe(
        words(LONGEST.name),
        v.check((text) => plainLine(text) === text),
      ),
    ),
  }),
  v.check(({ address, quoted }) => address !== undefined || quoted !== undefined),
);

/** The form as the parent fills it in: every part a text, empty where nothing was written. */
export interface SawForm {
  /** ISO day. */
  day: string;
  place: SeenPlace;
  address: string;
  quoted: string;
  troubles: string;
  name: string;
}

/** What is wrong with the form. `limit` and `length` in UTF-16 code units. */
export type SawFault =
  | { part: 'address'; why: 'no-address' }
  | { part: 'quoted'; why: 'nothing-seen' }
  | { part: 'troubles'; why: 'empty' }
  | { part: 'day'; why: 'no-day' | 'to-come' }
  | { part: keyof typeof LONGEST; why: 'too-long'; limit: number; length: number };

/**
 * Makes the report from the form. Nothing is ever cut short: what is too long is a fault, and the form keeps it.
 *
 * @param made the pack's id, an id from `newReportId`, and today as an ISO day.
 */
export function somethingISaw(
  form: SawForm,
  made: { pack: string; id: string; today: string },
): { ok: true; report: SomethingISaw } | { ok: false; faults: SawFault[] } {
  const texts = {
    quoted: plainWords(form.quoted),
    troubles: plainWords(form.troubles),
    name: plainLine(form.name),
  };
  const written = form.address.trim();
  const address = written === '' ? undefined : cleanAddress(written);
  const faults: SawFault[] = [];
  if (written.length > LONGEST.address && address === undefined) {
    faults.push(tooLong('address', written.length));
  } else if (written !== '' && address === undefined) {
    faults.push({ part: 'address', why: 'no-address' });
  } else if (written === '' && texts.quoted === '') {
    faults.push({ part: 'quoted', why: 'nothing-seen' });
  }
  if (texts.troubles === '') faults.push({ part: 'troubles', why: 'empty' });
  if (!v.is(day, form.day)) faults.push({ part: 'day', why: 'no-day' });
  else if (form.day > made.today) faults.push({ part: 'day', why: 'to-come' });
  for (const part of ['quoted', 'troubles', 'name'] as const) {
    if (texts[part].length > LONGEST[part]) faults.push(tooLong(part, texts[part].length));
  }
  if (faults.length > 0) return { ok: false, faults };
  const report: SomethingISaw = {
    format: SOMETHING_I_SAW,
    school: made.pack,
    id: made.id,
    day: form.day,
    place: form.place,
    ...(address === undefined ? {} : { address }),
    ...(texts.quoted === '' ? {} : { quoted: texts.quoted }),
    troubles: texts.troubles,
    ...(texts.name === '' ? {} : { name: texts.name }),
  };
  return { ok: true, report };
}

const tooLong = (part: keyof typeof LONGEST, length: number): SawFault => ({
  part,
  why: 'too-long',
  limit: LONGEST[part],
  length,
});
