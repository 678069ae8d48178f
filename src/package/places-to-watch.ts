import { isWithin } from '../compose/sites/index.ts';
import { hostsOf, placesOf } from './site-list.ts';

/** Match patterns of the pages to watch. */
export interface PlacesToWatch {
  /** Whole sites, with the frames in them that have no address of their own. */
  sites: string[];
  /** Parts of a site. Browsers let no script for a part into such frames. */
  parts: string[];
}

/**
 * What is watched once the family has agreed: every known place on the hosts that this build was made for, and the
 * sites that the parent asked for beside them.
 *
 * @param declared the hosts in the build's manifest, which a school may have cut down.
 * @param granted the origins that the browser lets the extension into.
 */
export function placesToWatch(
  declared: readonly string[],
  granted: readonly string[],
): PlacesToWatch {
  const known = placesOf().matches.filter((place) => declared.includes(hostsOf([place])[0] ?? ''));
  const asked = granted.filter((origin) => !declared.some((host) => covers(host, origin)));
  const isWhole = (place: string) => /:\/\/[^/]+\/\*$/.test(place) || place === '<all_urls>';
  const places = [...new Set([...known, ...asked])];
  return { sites: places.filter(isWhole), parts: places.filter((place) => !isWhole(place)) };
}

/** Whether all that `other` matches lies on `host`; both are match patterns. */
function covers(host: string, other: string): boolean {
  const [whole = '', part = ''] = [host, other].map((one) => /:\/\/([^/]*)/.exec(one)?.[1]);
  return whole.startsWith('*.')
    ? isWithin(part.replace(/^\*\./, ''), whole.slice(2))
    : whole === part;
}
