/** Where a web page is, as far as telling places apart needs it. */
export interface Address {
  /** In lower case, with neither port nor a last dot; other scripts in their `xn--` form. */
  host: string;
  /** The path's parts in lower case, with escapes undone. */
  path: readonly string[];
}

// A name longer than this is no name that a browser could have found.
const LONGEST_HOST = 253;

/** A page's full address, of `http` or `https`; nothing for any other. */
export function readAddress(written: string): Address | undefined {
  if (!URL.canParse(written)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(written);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const host = hostname.replace(/\.$/, '');
  if (host.length > LONGEST_HOST || host.split('.').includes('')) return undefined;
  const path = pathname.split('/').filter(Boolean).map(unescaped);
  // Facebook's pages without a name of their own differ in the query alone.
  if (path[0] === 'profile.php') path.push(searchParams.get('id') ?? '');
  return { host, path };
}

/** An address as people write it, perhaps without `https://`; an email address is none. */
export function readLink(written: string): Address | undefined {
  if (/^https?:\/\//i.test(written)) return readAddress(written);
  return /^[^/?#]*@/.test(written) ? undefined : readAddress(`https://${written}`);
}

/** Whether `host` is `domain` or below it, bounded by a dot. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether `path` is `start` or below it, part by part. */
export function isBelow(path: readonly string[], start: readonly string[]): boolean {
  return start.every((part, at) => path[at] === part);
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase();
  } catch {
    return part.toLowerCase();
  }
}
