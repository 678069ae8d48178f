import * as v from 'valibot';
import type { ProblemCode } from './problem.ts';

const LONGEST = 500;
const SAFE_SCHEMES = ['https:', 'mailto:', 'tel:'];

const code = (name: ProblemCode): ProblemCode => name;

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

const oneWord = (text: string) => !/[\s\p{Cc}\p{Cf}<>"`\\]/u.test(text);

// A password or user name before the host makes one site look like another.
function sound(url: URL, text: string): boolean {
  if (url.protocol === 'https:') {
    return url.username === '' && url.password === '' && /[^.]\.[^.]/.test(url.hostname);
  }
  if (url.protocol === 'mailto:') {
    // `cc`, `bcc` and `body` would let a pack add readers or words to a parent's own message.
    const keys = [...url.searchParams.keys()].map((key) => key.toLowerCase());
    return (
      /^mailto:[^@\s?,;]+@[^@\s?,;]+\.[^@\s?,;.]+(?:\?|$)/i.test(text) &&
      keys.every((key) => key === 'subject')
    );
  }
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
    v.check((text) => {
      const url = parse(text);
      return url !== undefined && oneWord(text) && sound(url, text);
    }, code('bad-link')),
  );

/** A link that a parent may press: `https:`, `mailto:` (with a subject at most) or `tel:`. */
export const link = linkOf(SAFE_SCHEMES);

/** A website: `https:` only. */
export const website = linkOf(['https:']);
