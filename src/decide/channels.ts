import type { Channel, ChannelKind, Pack } from '../pack/types.ts';
import { TOPIC_HINTS, TOPIC_WORDS } from './messages.ts';
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
export function topicRoutes(pack: Pack, topics?: readonly string[]): Route[] {
  return pack.channels
    .filter(({ kind }) => kind === 'topic')
    .filter(({ topic }) => topics === undefined || topics.includes(topic ?? ''))
    .map((channel) => {
      const says = channel.url.startsWith('https:') ? TOPIC_HINTS.page : TOPIC_HINTS.person;
      return routeOf(
        channel,
        says.replace('{topic}', () => inWords(channel.topic ?? '')),
      );
    });
}

function inWords(topic: string): string {
  const key = topic.toLowerCase().replace(/[\s_-]+/g, '-');
  if (Object.hasOwn(TOPIC_WORDS, key)) return TOPIC_WORDS[key] ?? topic;
  const words = topic.replace(/[_-]+/g, ' ');
  return /^\p{Lu}[\p{Ll}\s]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
