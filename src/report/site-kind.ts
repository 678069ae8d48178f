import type { SiteKind } from './kinds.ts';

const SITES: Record<Exclude<SiteKind, 'other'>, readonly string[]> = {
  social: [
    'bluesky',
    'facebook',
    'instagram',
    'linkedin',
    'mastodon',
    'nextdoor',
    'pinterest',
    'snapchat',
    'threads',
    'tiktok',
    'tumblr',
    'x',
    'youtube',
  ],
  messages: ['classdojo', 'discord', 'telegram', 'whatsapp'],
  reviews: [
    'glassdoor',
    'google-reviews',
    'indeed',
    'locrating',
    'ratemyteachers',
    'schoolguide',
    'tripadvisor',
    'trustpilot',
    'yell',
    'yelp',
  ],
  forums: ['google-groups', 'gransnet', 'mumsnet', 'netmums', 'quora', 'reddit'],
};

const KIND_OF = new Map<string, SiteKind>(
  Object.entries(SITES).flatMap(([kind, ids]) => ids.map((id) => [id, kind as SiteKind])),
);

/**
 * The kind of a site, from its id (`facebook`). A site that few write on is `other`: its name would tell one family
 * from the rest.
 */
export function siteKindOf(site: string | undefined): SiteKind {
  return KIND_OF.get(site ?? '') ?? 'other';
}
