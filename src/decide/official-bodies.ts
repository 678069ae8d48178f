import { ADVICE } from './national/advice-hosts.ts';
import { STATE } from './national/official-hosts.ts';
import { PRESS } from './national/press-hosts.ts';
import { type Address, isBelow } from './official-address.ts';

/** Host by host the paths that count there; `[]` is every path. */
const PLACES = new Map<string, string[][]>();
for (const { places } of [...STATE, ...ADVICE, ...PRESS]) {
  for (const place of places) {
    const [host = '', ...path] = place.split('/');
    PLACES.set(host, [...(PLACES.get(host) ?? []), path]);
  }
}

/** Whether the page belongs to a body that hears concerns, or to those who help to raise them (context.md G7). */
export function isOfficialBody({ host, path }: Address): boolean {
  // None of them has a name in another script: letters that look like theirs are somebody else's.
  if (host.includes('xn--')) return false;
  for (let from = 0; ; ) {
    const paths = PLACES.get(host.slice(from));
    if (paths?.some((start) => isBelow(path, start))) return true;
    const dot = host.indexOf('.', from);
    if (dot < 0) return false;
    from = dot + 1;
  }
}
