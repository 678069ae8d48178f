import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailLink } from '../../../src/notes/mail-link.ts';

test('a short note travels in the link, line breaks and all', () => {
  expect(mailLink('mailto:head@fernhollow.example', 'A note', 'One\nTwo & three?')).toEqual({
    href: 'mailto:head@fernhollow.example?subject=A%20note&body=One%0D%0ATwo%20%26%20three%3F',
    carriesText: true,
  });
});

test('marks of direction around a name do not go into the subject', () => {
  expect(mailLink('', 'For \u2068Fernhollow\u2069', '').href).toBe(
    'mailto:?subject=For%20Fernhollow&body=',
  );
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

// As encoded, a letter of Urdu takes six characters, one of Chinese nine, an emoji twelve, a line break six.
describe('what fits is counted as it is encoded', () => {
  test.each([
    ['English', 'a', 1],
    ['spaces', 'a ', 4],
    ['Welsh', 'ŵ', 6],
    ['Urdu', 'پ', 6],
    ['Chinese', '校', 9],
    ['an emoji', '😢', 12],
    ['line breaks', '\n', 6],
    ['Windows’ line breaks', '\r\n', 6],
  ])('%s', (_, unit, encoded) => {
    const room = 1800 - 'mailto:a@b.example?subject=A&body='.length;
    const most = Math.floor(room / encoded);
    const fits = mailLink('mailto:a@b.example', 'A', unit.repeat(most));
    expect(fits.carriesText).toBe(true);
    expect(fits.href.length).toBeLessThanOrEqual(1800);
    expect(mailLink('mailto:a@b.example', 'A', unit.repeat(most + 1)).carriesText).toBe(false);
  });
});

test('a subject or an address too long for any link is left out before the mail is', () => {
  const school = 'پرائمری'.repeat(60);
  expect(mailLink('mailto:a@b.example', school, 'b')).toEqual({
    href: 'mailto:a@b.example',
    carriesText: false,
  });
  expect(mailLink(`mailto:${'a'.repeat(1900)}@b.example`, 'A', 'b')).toEqual({
    href: 'mailto:',
    carriesText: false,
  });
});

/** Whatever can be in a JavaScript string: lone surrogates and control characters too. */
const anyText = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc
    .array(
      fc.constantFrom('a', ' ', '\r', '\n', 'پ', '😢', '\uD83D', '\uDE22', '\0', '%', '&', '+'),
    )
    .map((some) => some.join('')),
);

test('any text comes back whole from the link, or the link carries none; and no link is too long', () => {
  fc.assert(
    fc.property(anyText, fc.string({ maxLength: 120 }), (text, subject) => {
      const { href, carriesText } = mailLink('mailto:a@b.example', subject, text);
      expect(href.length).toBeLessThanOrEqual(1800);
      const body = /[?&]body=(.*)$/.exec(href)?.[1];
      if (!carriesText) return expect(body).toBeUndefined();
      // A line ends in CRLF; half an emoji and a control character are nothing that could be read.
      const readable = text
        .replace(/\r\n?|\n/g, '\r\n')
        .replace(/(?![\t\r\n])\p{Cc}|\p{Surrogate}/gu, '\uFFFD');
      expect(decodeURIComponent(body ?? '')).toBe(readable);
    }),
  );
});
