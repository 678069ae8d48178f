/**
 * Sites that are watched by the generic signs alone: the platforms that the five policies name (context.md A.8),
 * and places where families of a school in Britain write. `chat` says that a plain Enter sends there, `photos` that
 * nothing there takes a picture: all public code for YouTube's comments knows of none.
 * checked: 2026-11-21
 */
export const socialWeb: ReadonlyArray<{
  id: string;
  host: string;
  chat?: true;
  photos?: 'never';
}> = [
  { id: 'bluesky', host: 'bsky.app' },
  { id: 'classdojo', host: 'classdojo.com' },
  { id: 'discord', host: 'discord.com', chat: true },
  { id: 'glassdoor', host: 'glassdoor.co.uk' },
  { id: 'google-groups', host: 'groups.google.com' },
  { id: 'gransnet', host: 'gransnet.com' },
  { id: 'indeed', host: 'indeed.com' },
  { id: 'linkedin', host: 'linkedin.com' },
  { id: 'locrating', host: 'locrating.com' },
  { id: 'mastodon', host: 'mastodon.social' },
  { id: 'mastodon', host: 'mastodonapp.uk' },
  { id: 'mumsnet', host: 'mumsnet.com' },
  { id: 'netmums', host: 'netmums.com' },
  { id: 'nextdoor', host: 'nextdoor.co.uk' },
  { id: 'nextdoor', host: 'nextdoor.com' },
  { id: 'pinterest', host: 'pinterest.co.uk' },
  { id: 'quora', host: 'quora.com' },
  { id: 'ratemyteachers', host: 'ratemyteachers.com' },
  { id: 'reddit', host: 'reddit.com' },
  { id: 'schoolguide', host: 'schoolguide.co.uk' },
  { id: 'snapchat', host: 'snapchat.com', chat: true },
  { id: 'telegram', host: 'web.telegram.org', chat: true },
  { id: 'threads', host: 'threads.com' },
  { id: 'threads', host: 'threads.net' },
  { id: 'tripadvisor', host: 'tripadvisor.co.uk' },
  { id: 'tumblr', host: 'tumblr.com' },
  { id: 'whatsapp', host: 'web.whatsapp.com', chat: true },
  { id: 'wikipedia', host: 'wikipedia.org' },
  { id: 'yell', host: 'yell.com' },
  { id: 'yelp', host: 'yelp.co.uk' },
  { id: 'youtube', host: 'youtube.com', photos: 'never' },
];
