import * as v from 'valibot';
import { isPlainText } from './characters.ts';
import { isForeignHost, isPlainHost, writtenHost } from './hosts.ts';
import type { ProblemCode } from './problem.ts';

const LONGEST = 500;
const SAFE_SCHEMES = ['https:', 'mailto:', 'tel:'];

const code = (name: ProblemCode): ProblemCode => name;

const oneWord = (text: string) => !/[\s\p{C}<>"`\\^|{}]/u.test(text);

// What a browser opens must be what was read: a host that it would first put right is refused, as is a
// user name before the host, which makes one site look like another.
function soundWeb(text: string, host: string | undefined): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return (
    host !== undefined &&
    isPlainHost(host) &&
    url?.hostname === host.toLowerCase() &&
    !/^https:\/\/[^/?#]*@/i.test(text)
  );
}

// A percent sign could hide a second address, and `cc`, `bcc` and `body` would let a pack add readers or words
// to a parent's own message (RFC 6068).
function soundMail(text: string, host: string | undefined): boolean {
  const [address = '', query] = text.slice('mailto:'.length).split('?');
  if (host === undefined || !isPlainHost(host) || text.includes('#')) return false;
  if (!/^[A-Za-z0-9._+'-]{1,64}@[^@]+$/.test(address)) return false;
  if (query === undefined) return true;
  const subject = /^subject=([^&;]*)$/i.exec(query)?.[1];
  return subject !== undefined && isPlainSubject(subject);
}

// A line end in a subject would begin another header.
function isPlainSubject(written: string): boolean {
  try {
    return isPlainText(decodeURIComponent(written));
  } catch {
    return false;
  }
}

function sound(text: string): boolean {
  if (!oneWord(text)) return false;
  const scheme = text.slice(0, text.indexOf(':')).toLowerCase();
  if (scheme === 'https') return soundWeb(text, writtenHost(text));
  if (scheme === 'mailto') return soundMail(text, writtenHost(text));
  return /^tel:\+?[0-9().-]{3,20}$/i.test(text);
}

const linkOf = (schemes: readonly string[]) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, code('empty')),
    v.maxLength(LONGEST, code('too-long')),
    v.check((text) => {
      const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(text)?.[0].toLowerCase();
      return scheme !== undefined && schemes.includes(scheme);
    }, code('unsafe-link')),
    v.check((text) => !isForeignHost(writtenHost(text) ?? ''), code('foreign-host')),
    v.check(sound, code('bad-link')),
  );

/** A link that a parent may press: `https:`, `mailto:` (with a subject at most) or `tel:`. */
export const link = linkOf(SAFE_SCHEMES);

/** A website: `https:` only. */
export const website = linkOf(['https:']);
