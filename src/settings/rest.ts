import * as v from 'valibot';
import { groupOf, listOf, settingOf, sound } from './reading.ts';
import { MOST_SITES, siteKey } from './site-key.ts';

/** What rests. */
export interface Resting {
  /** Everything rests until then, in milliseconds since 1970. */
  until: number | null;
  /** How `until` was asked for, so that it can be said in the same words. */
  as: 'hour' | 'today' | 'always';
  /** Sites that rest until woken. */
  sites: string[];
}

export const AWAKE: Resting = { until: null, as: 'hour', sites: [] };

export const rest = settingOf<Resting>(
  AWAKE,
  groupOf<Resting>({
    until: { read: sound(v.nullable(v.pipe(v.number(), v.finite()))), start: null },
    as: { read: sound(v.picklist(['hour', 'today', 'always'])), start: 'hour' },
    sites: { read: listOf(sound(siteKey), MOST_SITES), start: [] },
  }),
);

/** What of it holds on another device too: a rest for an hour or a day is over by then. */
export function lastingRest(resting: Resting): Resting {
  return resting.as === 'always' ? resting : { ...AWAKE, sites: resting.sites };
}
