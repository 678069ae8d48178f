/** A host's name as a reader can trust it: small plain letters, digits and hyphens, and no bare numbers. */
const PLAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
/** The longest name of a host (RFC 1035). */
const LONGEST = 253;

/**
 * Whether a host is written in other letters than plain ASCII, openly or as `xn--` (RFC 5890): such a name can look
 * like another site's.
 */
export function isForeignHost(host: string): boolean {
  return /[^\x20-\x7e]/.test(host) || /(?:^|\.)xn--/i.test(host);
}

/** Whether a host is whole and in plain letters; IP addresses and single words are not. */
export function isPlainHost(host: string): boolean {
  const name = host.toLowerCase();
  return name.length <= LONGEST && PLAIN.test(name) && !isForeignHost(name);
}

/** The host as a link writes it, before any program has put it right; undefined where the link has none. */
export function writtenHost(link: string): string | undefined {
  const web = /^https:\/\/(?:[^/?#]*@)?([^/?#:@]*)/i.exec(link)?.[1];
  return web ?? /^mailto:[^@?#]*@([^?#]*)/i.exec(link)?.[1];
}
