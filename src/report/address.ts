import { NEEDED, TELLING_FRAGMENT, TRACKING } from './tracking.ts';

/** In UTF-16 code units; browsers cut longer ones. */
export const LONGEST_ADDRESS = 2_000;
/** Longer ones, as a page may have made up, aren't looked at. */
const LONGEST_WRITTEN = 20_000;

/**
 * The address of a page as it may stand in a report: without user name, without what tells who came by it and how, with
 * what is needed to find the post again.
 *
 * @param written an address of `http` or `https`, perhaps without its beginning.
 * @returns undefined where it is none, or is too long even so.
 */
export function cleanAddress(written: string): string | undefined {
  const url = written.length > LONGEST_WRITTEN ? undefined : readAddress(written.trim());
  if (url === undefined) return undefined;
  const known = NEEDED.find(({ host }) => isWithin(url.hostname, host));
  const isDropped = (key: string) => (known ? !known.keys.includes(key) : TRACKING.test(key));
  // Taken out of the text: setting the search parameters would write the others anew.
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isDropped(keyOf(pair)));
  url.search = query.join('&');
  if ((known && !known.fragment) || TELLING_FRAGMENT.test(unescaped(url.hash))) url.hash = '';
  const { href } = url;
  return href.length > LONGEST_ADDRESS ? undefined : href;
}

/** Whether a text is a whole address of the web that can be shown as it is. */
export function isWebAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && readAddress(text)?.href === text;
}

function readAddress(written: string): URL | undefined {
  const text = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(written) ? written : `https://${written}`;
  if (/\s/.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (!/[^.]\.[^.]/.test(url.hostname)) return undefined;
  url.username = '';
  url.password = '';
  return url;
}

const keyOf = (pair: string): string => unescaped(pair.split('=')[0] ?? '');

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isWithin = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);
