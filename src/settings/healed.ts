import * as v from 'valibot';
import { recordOf, settingOf, sound } from './reading.ts';

/** How many parts of what was kept could not be read and were left out, by what it is (`stored.ts`). */
export const healed = settingOf<Record<string, number>>(
  {},
  recordOf(
    v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/)),
    sound(v.pipe(v.number(), v.integer(), v.minValue(1))),
    100,
  ),
);
