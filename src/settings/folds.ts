import * as v from 'valibot';
import { recordOf, settingOf, sound } from './reading.ts';
import { MOST_SITES, siteKey } from './site-key.ts';

/** How often in a row a card was folded, by site. */
export const folds = settingOf<Record<string, number>>(
  {},
  recordOf(siteKey, sound(v.pipe(v.number(), v.integer(), v.minValue(0))), MOST_SITES),
);
