import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../../src/decide/official-address.ts';
import { schoolPlaces } from '../../../src/decide/official-school.ts';
import type { School } from '../../../src/pack/types.ts';

const school: School = {
  name: 'Fernhollow Primary School',
  website: 'https://www.fernhollow.example/home',
  accounts: [
    'facebook.com/fernhollowprimary',
    'https://www.facebook.com/profile.php?id=100',
    'twitter.com/Fernhollow_PS',
    'youtube.com/@fernhollow',
    'instagram.com/fernhollow/?igsh=abc',
    'linkedin.com/school/fernhollow',
  ],
};
const depth = (link: string, of: School = school) => {
  const address = readLink(link);
  return address && schoolPlaces(of).depthOf(address);
};

describe("the school's website", () => {
  test.each([
    ['https://fernhollow.example', 0],
    ['https://www.fernhollow.example/', 0],
    ['http://fernhollow.example/contact', 1],
    ['https://parents.FERNHOLLOW.example:8443/a/b?c', 2],
    ['fernhollow.example/news', 1],
    ['https://fernhollow.example./news', 1],
  ])('%s', (link, parts) => {
    expect(depth(link)).toBe(parts);
  });

  test.each([
    'https://notfernhollow.example/',
    'https://fernhollow.example.evil.example/',
    'https://fernhollow.example@evil.example/',
    'https://evil.example/fernhollow.example',
    'https://fernhollow.exampl',
    'https://example/',
    'office@fernhollow.example',
    'mailto:office@fernhollow.example',
    '@fernhollow.example',
    'https://fernhоllow.example/', // a Cyrillic letter
  ])('not %s', (link) => {
    expect(depth(link)).toBeUndefined();
  });

  test('in another script is found all the same', () => {
    const welsh = { name: 'Ysgol Tŷ Coch', website: 'https://tŷcoch.example' };
    expect(depth('https://www.tŷcoch.example/cysylltu', welsh)).toBe(1);
    expect(depth('https://tycoch.example/cysylltu', welsh)).toBeUndefined();
  });

  test.each([
    ['https://www.facebook.com/fernhollow', 'https://m.facebook.com/fernhollow/posts', 1],
    ['https://www.facebook.com/fernhollow', 'https://www.facebook.com/groups/oakworth', undefined],
    ['https://sites.google.com/view/fernhollow', 'https://sites.google.com/view/other', undefined],
    ['https://www.facebook.com', 'https://www.facebook.com/anybody', undefined],
  ])('%s, where everybody has pages, is that page alone', (website, link, parts) => {
    expect(depth(link, { name: 'Fernhollow', website })).toBe(parts);
  });

  test('may be missing', () => {
    expect(depth('https://fernhollow.example', { name: 'Fernhollow' })).toBeUndefined();
  });
});

describe("the school's accounts", () => {
  test.each([
    ['https://www.facebook.com/fernhollowprimary', 0],
    ['https://m.facebook.com/FernhollowPrimary/', 0],
    ['https://web.facebook.com/fernhollowprimary?ref=page#top', 0],
    ['https://mobile.facebook.com/fernhollowprimary/posts/99', 2],
    ['https://fb.com/fernhollowprimary', 0],
    ['facebook.com//fernhollow%70rimary/photos', 1],
    ['https://www.facebook.com/profile.php?id=100&sk=photos', 0],
    ['https://x.com/fernhollow_ps/status/1', 2],
    ['https://twitter.com/fernhollow_ps', 0],
    ['https://mobile.twitter.com/FERNHOLLOW_PS', 0],
    ['https://m.youtube.com/@Fernhollow/videos', 1],
    ['https://www.instagram.com/fernhollow', 0],
    ['https://www.linkedin.com/school/fernhollow/posts/', 1],
  ])('%s', (link, parts) => {
    expect(depth(link)).toBe(parts);
  });

  test.each([
    'https://facebook.com/',
    'https://facebook.com/fernhollowprimaryfans',
    'https://facebook.com/fernhollow',
    'https://facebook.com/groups/fernhollowprimary',
    'https://facebook.com/fernhollowprimary/../someone',
    'https://facebook.com/someone?next=/fernhollowprimary',
    'https://facebook.com/someone#/fernhollowprimary',
    'https://facebook.com/fernhollowprimary%2Ffans',
    'https://facebook.com/profile.php?id=1000',
    'https://facebook.com/profile.php',
    'https://facebook.com.evil.example/fernhollowprimary',
    'https://notfacebook.com/fernhollowprimary',
    'https://facebook.com@evil.example/fernhollowprimary',
    'https://evil.example\\@facebook.com/fernhollowprimary',
    'https://l.facebook.com/fernhollowprimary',
    'https://x.com/fernhollowprimary',
    'https://youtube.com/fernhollow',
    'https://linkedin.com/school',
    'https://facebook.com/%E0%A4%A',
  ])('not %s', (link) => {
    expect(depth(link)).toBeUndefined();
  });

  test('nobody whose name only begins or ends alike is taken for the school', () => {
    const more = fc.stringMatching(/^[a-z0-9._-]{1,10}$/);
    fc.assert(
      fc.property(more, (letters) => {
        for (const name of [`fernhollowprimary${letters}`, `${letters}fernhollowprimary`])
          expect(depth(`https://www.facebook.com/${name}/posts/1`)).toBeUndefined();
      }),
    );
  });
});
