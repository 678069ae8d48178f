import { sites, watchedPatterns } from '../compose/sites/index.ts';
import { socialWeb } from '../compose/sites/social-web.ts';
import { BuildRefusal } from './refusal.ts';

/** The ids of all sites that a build can watch, each once, in the order of the manifest. */
export const SITE_IDS: readonly string[] = [
  ...new Set([...sites, ...socialWeb].map(({ id }) => id)),
];

/** What a build watches. */
export interface Places {
  /** Match patterns of the pages that are watched once the family has agreed. */
  matches: string[];
  /** The same hosts, as the manifest asks for them: a permission covers a whole host. */
  hosts: string[];
}

/**
 * The places of these sites; of all, if none are named.
 * @throws BuildRefusal for an id that no site has, and for an empty list.
 */
export function placesOf(only?: readonly string[]): Places {
  const unknown = only?.filter((id) => !SITE_IDS.includes(id)) ?? [];
  if (unknown.length > 0) {
    throw new BuildRefusal(
      `No site is called ${unknown.join(', ')}. These are: ${SITE_IDS.join(', ')}.`,
    );
  }
  if (only?.length === 0) {
    throw new BuildRefusal('The list of sites is empty. Name one site at least, or leave it out.');
  }
  const matches = watchedPatterns(only);
  return { matches, hosts: hostsOf(matches) };
}

/** The hosts of match patterns, each once, as patterns of all that lies on them. */
export function hostsOf(patterns: readonly string[]): string[] {
  return [...new Set(patterns.map((one) => one.replace(/(:\/\/[^/]+)\/.*$/, '$1/*')))];
}
