import * as v from 'valibot';
import { settingOf, sound } from './reading.ts';

const answer = v.strictObject({
  answer: v.picklist(['yes', 'no']),
  /** The ISO day on which it was given. */
  day: v.pipe(v.string(), v.isoDate()),
});

/** What the family said when it was asked whether what they write may be watched. */
export type ConsentAnswer = v.InferOutput<typeof answer>;

/** Null where nobody has said anything. An answer that is damaged in any part is none: it is asked for again. */
export const consent = settingOf<ConsentAnswer | null>(null, sound(answer));
