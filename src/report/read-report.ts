import * as v from 'valibot';
import { repeatedKey } from '../pack/repeated-keys.ts';
import { HOW_IT_WENT, howItWentSchema } from './how-it-went.ts';
import type { Refusal } from './refusals.ts';
import { PLAIN_FORMAT, type Report } from './report.ts';
import { SOMETHING_I_SAW, somethingISawSchema } from './something-i-saw.ts';

const plainSchema = v.strictObject({
  format: v.literal(PLAIN_FORMAT),
  note: v.pipe(v.string(), v.maxLength(1_000)),
  report: v.unknown(),
});

const OURS = [HOW_IT_WENT, SOMETHING_I_SAW, PLAIN_FORMAT];

/**
 * Reads the text of a report, strictly: bare, as one that was sealed holds it, or as the plain file. Never throws.
 *
 * @param text of bounded length.
 */
export function readReport(text: string): { report: Report } | { refusal: Refusal } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // What breaks off still names itself in its first line.
    const isOurs = OURS.some((format) => text.slice(0, 200).includes(`"${format}"`));
    return { refusal: { why: isOurs ? 'damaged' : 'not-a-report' } };
  }
  if (repeatedKey(text)) return { refusal: { why: 'damaged' } };
  const plain = v.safeParse(plainSchema, value);
  return readValue(plain.success ? plain.output.report : value);
}

function readValue(value: unknown): { report: Report } | { refusal: Refusal } {
  const format = (value as { format?: unknown } | null | undefined)?.format;
  if (format === HOW_IT_WENT) return checked(v.safeParse(howItWentSchema, value));
  if (format === SOMETHING_I_SAW) return checked(v.safeParse(somethingISawSchema, value));
  return { refusal: { why: whyUnknown(format) } };
}

function checked(read: { success: true; output: Report } | { success: false }) {
  return read.success ? { report: read.output } : { refusal: { why: 'damaged' } as const };
}

function whyUnknown(format: unknown): 'newer' | 'damaged' | 'not-a-report' {
  if (format === PLAIN_FORMAT) return 'damaged';
  const [, name, version] = /^(.{1,60})@(\d{1,4})$/.exec(String(format)) ?? [];
  const ours = OURS.some((known) => known === `${name}@1`);
  return ours && Number(version) > 1 ? 'newer' : 'not-a-report';
}
