import type { HowItWent } from '../../../src/report/how-it-went.ts';
import type { Report } from '../../../src/report/report.ts';
import { sealReport } from '../../../src/report/seal.ts';
import type { SomethingISaw } from '../../../src/report/something-i-saw.ts';
import { diaryOf, PACK, reportIdFrom, reportOf } from './families.ts';
import { schoolKey } from './school-keys.ts';

/** The report of a quiet week, with some of it changed. */
export const howReport = (changes: Partial<HowItWent> = {}): HowItWent => ({
  ...reportOf(diaryOf(['2026-11-03']), '2026-W45', reportIdFrom(100)),
  ...changes,
});

/** What a parent saw under a post, with some of it changed. */
export const sawReport = (changes: Partial<SomethingISaw> = {}): SomethingISaw => ({
  format: 'before-you-post/something-i-saw@1',
  school: PACK,
  id: reportIdFrom(200),
  day: '2026-11-11',
  place: 'comment',
  address: 'https://www.facebook.com/groups/1/posts/2',
  quoted: 'that lad in 4B again',
  troubles: 'It is about a child.',
  ...changes,
});

/** A report sealed to the invented school. */
export async function sealedBytes(
  report: Report,
  recipient = schoolKey.recipient,
): Promise<Uint8Array> {
  const sealed = await sealReport(report, recipient);
  if (!sealed.ok) throw new Error('The school’s key can’t be sealed to.');
  return sealed.bytes;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
