import { describe, expect, test } from 'vitest';
import { pageQr, wordsIn } from '../../../../src/pack/offered/page-qr.ts';

const WORDS = 'abandon ability able about above absent';

describe('the QR code of a school’s page', () => {
  test('is a picture of the address with the six words', () => {
    const qr = pageQr('https://fernhollow.example/parents#top', WORDS);
    if (!qr.ok) throw new Error(qr.why);
    expect(qr.address).toBe(
      'https://fernhollow.example/parents#before-you-post=abandon-ability-able-about-above-absent',
    );
    expect(wordsIn(qr.address)).toBe(WORDS);
    expect(qr.svg).toMatch(/^<svg role="img" aria-label="QR code" [\s\S]*<\/svg>$/);
    expect(pageQr('https://fernhollow.example/parents', WORDS)).toEqual(qr);
  });

  test.each([
    ['javascript:alert(1)', WORDS, 'not-a-page'],
    ['mailto:office@fernhollow.example', WORDS, 'not-a-page'],
    ['https://fernhоllow.example', WORDS, 'not-a-page'],
    ['https://fernhollow.example', '"><script>', 'not-a-page'],
    [`https://fernhollow.example/${'a'.repeat(300)}`, WORDS, 'too-long'],
  ])('is not made of %s', (page, words, why) => {
    expect(pageQr(page, words)).toEqual({ ok: false, why });
  });

  test.each(['https://fernhollow.example', 'https://fernhollow.example/#before-you-post=a-b', ''])(
    '%j carries no words',
    (address) => {
      expect(wordsIn(address)).toBeUndefined();
    },
  );
});
