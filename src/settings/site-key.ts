import * as v from 'valibot';

/** What a site is known by: its id, or its host where it has none. */
export const siteKey = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.:-]{0,252}$/));

/** More sites than anybody writes on. */
export const MOST_SITES = 500;
