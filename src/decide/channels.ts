import type { Channel, ChannelKind, Pack } from '../pack/types.ts';
import type { VerdictMessages } from './messages.ts';
import type { Route } from './types.ts';

/** A channel of the pack as a route, with its hours and reply times. */
function routeOf({ id, kind, label, url, hours, replies }: Channel, hint?: string): Route {
  return {
    id,
    kind,
    label,
    url,
    ...(hint === undefined ? {} : { hint }),
    ...(hours === undefined ? {} : { hours }),
    ...(replies === undefined ? {} : { replies }),
  };
}

/** All channels of one kind, in the pack's order. */
export function routesOfKind(pack: Pack, kind: ChannelKind, hint?: string): Route[] {
  return pack.channels
    .filter((channel) => channel.kind === kind)
    .map((channel) => routeOf(channel, hint));
}

/** The school's own pages on matters such as bullying or attendance, in the pack's order: all, or those on `topics`. */
export function topicRoutes(
  pack: Pack,
  { hints, topics: known }: VerdictMessages,
  topics?: readonly string[],
): Route[] {
  return pack.channels
    .filter(({ kind }) => kind === 'topic')
    .filter(({ topic }) => topics === undefined || topics.includes(topic ?? ''))
    .map((channel) => {
      const says = channel.url.startsWith('https:') ? hints.topicPage : hints.topicPerson;
      return routeOf(channel, says(inWords(channel.topic ?? '', known)));
    });
}

function inWords(topic: string, known: VerdictMessages['topics']): string {
  const key = topic.toLowerCase().replace(/[\s_-]+/g, '-');
  if (Object.hasOwn(known, key)) return known[key] ?? topic;
  const words = topic.replace(/[_-]+/g, ' ');
  return /^\p{Lu}[\p{Ll}\s]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
