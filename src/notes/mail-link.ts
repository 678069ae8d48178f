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
 * A `mailto:` link (RFC 6068) with subject and text, in at most 1,800 characters as encoded. A letter outside the Latin
 * alphabet takes six of them or more, an emoji twelve. No attachment can travel in it.
 *
 * @param address a `mailto:` link of the pack, or empty for a mail with no address yet
 * @param subject one line
 * @param text the note, UTF-16; line breaks are sent as CRLF as the RFC asks
 */
export function mailLink(address: string, subject: string, text: string): MailLink {
  const to = /^mailto:/i.test(address) ? (address.split(/[?#]/)[0] ?? '') : 'mailto:';
  // On a page in another script, names stand between marks of direction, which a mail program would show.
  const bare = `${to}?subject=${encode(subject.replace(/[\u2066-\u2069]/g, ''))}`;
  const href = `${bare}&body=${encode(text.replace(/\r\n?|\n/g, '\r\n'))}`;
  if (href.length <= LONGEST) return { href, carriesText: true };
  const shorter = [bare, to].find(({ length }) => length <= LONGEST) ?? 'mailto:';
  return { href: shorter, carriesText: false };
}

function encode(text: string): string {
  // Half an emoji after a cut would make encodeURIComponent throw, and a control character a mail program refuse.
  return encodeURIComponent(text.replace(/(?![\t\r\n])\p{Cc}|\p{Surrogate}/gu, '\uFFFD'));
}
