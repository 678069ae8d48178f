/**
 * Some mail programs on Windows cut or refuse a link near 2,000 characters; the rest is room for
 * what the browser and the shell put around it.
 */
const LONGEST = 1800;

export interface MailLink {
  href: string;
  /** Whether the text went into the link; if not, it was too long and has to be pasted. */
  carriesText: boolean;
}

/**
 * A `mailto:` link (RFC 6068) with subject and text, in at most 1,800 characters as encoded.
 *
 * @param address a `mailto:` link of the pack, or empty for a mail with no address yet
 * @param subject one line
 * @param text the note, UTF-16; line breaks are sent as CRLF as the RFC asks
 */
export function mailLink(address: string, subject: string, text: string): MailLink {
  const to = address.startsWith('mailto:') ? (address.split('?')[0] ?? 'mailto:') : 'mailto:';
  const bare = `${to}?subject=${encode(subject)}`;
  const href = `${bare}&body=${encode(text.replace(/\r?\n/g, '\r\n'))}`;
  return href.length <= LONGEST ? { href, carriesText: true } : { href: bare, carriesText: false };
}

function encode(text: string): string {
  // A lone surrogate (half an emoji after a cut) would make encodeURIComponent throw.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
