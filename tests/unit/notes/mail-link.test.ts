import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailLink } from '../../../src/card/mail-link.ts';

test('a short note travels in the link, line breaks and all', () => {
  expect(mailLink('mailto:head@fernhollow.example', 'A note', 'One\nTwo & three?')).toEqual({
    href: 'mailto:head@fernhollow.example?subject=A%20note&body=One%0D%0ATwo%20%26%20three%3F',
    carriesText: true,
  });
});

test('a long note is left out, and the caller is told', () => {
  const link = mailLink('mailto:head@fernhollow.example', 'A note', 'word '.repeat(600));
  expect(link.carriesText).toBe(false);
  expect(link.href).toBe('mailto:head@fernhollow.example?subject=A%20note');
});

test('a route that is a web page gives a mail with no address yet', () => {
  expect(mailLink('https://fernhollow.example/talk', 'A', 'b').href).toBe(
    'mailto:?subject=A&body=b',
  );
});

test('a subject or body that the pack put into the address is not carried along', () => {
  expect(mailLink('mailto:a@b.example?bcc=c@d.example', 'A', 'b').href).toBe(
    'mailto:a@b.example?subject=A&body=b',
  );
});

/** Whatever can be in a JavaScript string: lone surrogates and control characters too. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 })
  .map((units) => String.fromCharCode(...units));

test('any text makes a link of at most 1,800 characters that reads back the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { href, carriesText } = mailLink('mailto:a@b.example', 'A', text);
      expect(href.length).toBeLessThanOrEqual(1800);
      if (!carriesText) return;
      const body = new URL(href).searchParams.get('body');
      expect(body).toBe(text.replace(/\r?\n/g, '\r\n').replace(/\p{Surrogate}/gu, '\uFFFD'));
    }),
  );
});
