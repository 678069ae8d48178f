import type { Channel, ChannelKind, Pack } from '../pack/types.ts';
import { HELP_LINES } from './help-lines.ts';
import { ROUTE_HINTS } from './messages.ts';
import type { Level, Route } from './types.ts';

/** The order in which schools ask for a concern to be raised (RV18; context.md B.1). */
const LADDER: readonly ChannelKind[] = ['teacher', 'office', 'head', 'chair', 'complaints'];

/**
 * The official ways to raise it, in the order to try. At `help` those who act now come first, then
 * the school's safeguarding lead. A concern about the head starts with the chair of governors.
 */
export function routesFor(level: Level, pack: Pack, aboutHead: boolean): Route[] {
  if (level === 'none') return [];
  const of = (kind: ChannelKind) => pack.channels.filter((channel) => channel.kind === kind);
  const ladder = LADDER.flatMap(of);

  if (level === 'help') {
    const lead = of('safeguarding').map((channel) => route(channel, ROUTE_HINTS.safeguarding));
    return [...HELP_LINES.map((line) => ({ ...line })), ...lead, ...ladder.map((c) => route(c))];
  }
  if (!aboutHead) {
    return ladder.map((channel) => route(channel, hintOf(channel.kind)));
  }
  const first: ChannelKind = of('chair').length > 0 ? 'chair' : 'complaints';
  const start = first === 'chair' ? ROUTE_HINTS.chair : ROUTE_HINTS.complaintsAboutHead;
  return [
    ...of(first).map((channel) => route(channel, start)),
    ...ladder
      .filter(({ kind }) => kind !== first)
      .map((channel) =>
        route(channel, channel.kind === 'teacher' ? undefined : hintOf(channel.kind)),
      ),
  ];
}

function hintOf(kind: ChannelKind): string | undefined {
  return kind === 'teacher' || kind === 'office' || kind === 'chair' || kind === 'complaints'
    ? ROUTE_HINTS[kind]
    : undefined;
}

function route({ id, kind, label, url }: Channel, hint?: string): Route {
  return { id, kind, label, url, ...(hint === undefined ? {} : { hint }) };
}
