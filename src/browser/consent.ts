import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';

const answerSchema = v.strictObject({
  answer: v.picklist(['yes', 'no']),
  /** The ISO day on which it was given. */
  day: v.pipe(v.string(), v.isoDate()),
});

/** What the family said when it was asked whether what they write may be watched. */
export type ConsentAnswer = v.InferOutput<typeof answerSchema>;

const item = storage.defineItem<unknown>('local:consent');

/** What the family said; null where nobody has said anything, or nothing that can be read. */
export async function readConsent(): Promise<ConsentAnswer | null> {
  const read = v.safeParse(answerSchema, await item.getValue());
  return read.success ? read.output : null;
}

/** Keeps the answer on this device. */
export function writeConsent(answer: ConsentAnswer): Promise<void> {
  return item.setValue(answer);
}

/** Calls back after any change of the answer. */
export function onConsentChange(listener: () => void): void {
  item.watch(listener);
}
