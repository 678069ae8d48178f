import { HOW_IT_WENT, type HowItWent } from './how-it-went.ts';
import type { SomethingISaw } from './something-i-saw.ts';

/** What a family can give to the school. */
export type Report = HowItWent | SomethingISaw;

/** An unsealed report as a file: it says of itself that anybody can read it. */
export const PLAIN_FORMAT = 'before-you-post/plain-report@1';

/** One length for every "How it went", so that not even its size tells what is in it: bytes. */
const HOW_IT_WENT_BYTES = 768;
/** "Something I saw" is lengthened to whole steps of this: bytes. */
const STEP_BYTES = 1_024;

/** A report as the text that is sealed: JSON, lengthened by spaces. */
export function sealedText(report: Report): string {
  const text = JSON.stringify(report);
  const bytes = new TextEncoder().encode(text).length;
  const step = report.format === HOW_IT_WENT ? HOW_IT_WENT_BYTES : STEP_BYTES;
  return text + ' '.repeat(Math.ceil(bytes / step) * step - bytes);
}

/**
 * A report as the text of a file where the school has no key for reports.
 *
 * @param note what to say to whoever opens the file: that it is not sealed.
 */
export function plainText(report: Report, note: string): string {
  return `${JSON.stringify({ format: PLAIN_FORMAT, note, report }, null, 2)}\n`;
}

/** A name for the file: what it is and of when, no finer than what is in it. */
export function fileName(report: Report, form: 'sealed' | 'armored' | 'plain'): string {
  const ending = { sealed: 'age', armored: 'age.txt', plain: 'json' }[form];
  return report.format === HOW_IT_WENT
    ? `how-it-went-${report.week}.${ending}`
    : `something-i-saw-${report.day}.${ending}`;
}
