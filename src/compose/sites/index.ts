import { facebook } from './facebook.ts';
import { googleReviews } from './google-reviews.ts';
import { instagram } from './instagram.ts';
import type { Site } from './schema.ts';
import { socialWeb } from './social-web.ts';
import { tiktok } from './tiktok.ts';
import { trustpilot } from './trustpilot.ts';
import { x } from './x.ts';

export const sites: readonly Site[] = [facebook, x, tiktok, googleReviews, trustpilot, instagram];

/** What is known of the page's site: the site's file, or no more than that it is one of the social web. */
export interface KnownSite {
  id: string;
  composers: Site['composers'];
  /** Whether a plain Enter sends where nothing else tells. */
  chat: boolean;
  /** `never` where nothing takes a photo. */
  photos?: 'never' | undefined;
}

/** Whether `host` is `domain` or below it. Bounded by a dot, so `evilfacebook.com` is not `facebook.com`. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * The site of a host name.
 * @param host as in `location.hostname`.
 * @returns the site, or a nameless one that the generic signs alone serve.
 */
export function siteOf(host: string): KnownSite {
  const site = sites.find((candidate) => candidate.hosts.some((domain) => isWithin(host, domain)));
  if (site) return { id: site.id, composers: site.composers, chat: false };
  const other = socialWeb.find((candidate) => isWithin(host, candidate.host));
  const { id = host, chat = false, photos } = other ?? {};
  return { id, composers: [], chat, photos };
}

/** Match patterns of the watched hosts, for the manifest: of all sites, or of these ids only. */
export function watchedPatterns(only?: readonly string[]): string[] {
  const chosen = ({ id }: { id: string }) => only?.includes(id) ?? true;
  const places = [
    ...sites
      .filter(chosen)
      .flatMap((site) => site.hosts.map((host) => ({ host, paths: site.paths ?? ['/*'] }))),
    ...socialWeb.filter(chosen).map(({ host }) => ({ host, paths: ['/*'] })),
  ];
  return places.flatMap(({ host, paths }) =>
    paths.map((path) => `*://${host.startsWith('www.') ? host : `*.${host}`}${path}`),
  );
}
