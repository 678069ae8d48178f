import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanAddress, isWebAddress } from '../../../src/report/address.ts';

describe('what is needed to find a post again stays, and what tells who found it goes', () => {
  test.each([
    [
      'https://www.facebook.com/story.php?story_fbid=pfbid02&id=1000&mibextid=Nif5oz&rdid=AbC#',
      'https://www.facebook.com/story.php?story_fbid=pfbid02&id=1000',
    ],
    [
      'https://www.facebook.com/groups/oakworthmums/posts/123/?__cft__[0]=AZX&__tn__=%2CO%2CP-R&comment_id=456',
      'https://www.facebook.com/groups/oakworthmums/posts/123/?comment_id=456',
    ],
    [
      'https://m.facebook.com/groups/1/?multi_permalinks=2&ref=share&fbclid=IwAR0',
      'https://m.facebook.com/groups/1/?multi_permalinks=2',
    ],
    ['https://x.com/someone/status/1790?s=20&t=Zk9', 'https://x.com/someone/status/1790'],
    [
      'https://www.instagram.com/p/C7/?igsh=MzRl&img_index=2',
      'https://www.instagram.com/p/C7/?img_index=2',
    ],
    [
      'https://www.tiktok.com/@oakworth/video/7300?is_from_webapp=1&sender_device=pc&web_id=73',
      'https://www.tiktok.com/@oakworth/video/7300',
    ],
    ['https://youtu.be/dQw4?si=Tr4ck', 'https://youtu.be/dQw4'],
    [
      'https://www.youtube.com/watch?v=dQw4&lc=Ugx&pp=ygU',
      'https://www.youtube.com/watch?v=dQw4&lc=Ugx',
    ],
    [
      'https://www.google.com/search?q=fernhollow+reviews&sca_esv=1&ei=abc&ved=2ah#lrd=0x48:0x3f,1',
      'https://www.google.com/search?q=fernhollow+reviews#lrd=0x48:0x3f,1',
    ],
    [
      'https://www.mumsnet.com/talk/_chat/5-fernhollow?page=3&reply=99&utm_source=digest',
      'https://www.mumsnet.com/talk/_chat/5-fernhollow?page=3&reply=99',
    ],
    [
      'https://forum.oakworth.example/thread?id=12&UTM_Campaign=x&gclid=9&token=s3cret&email=a%40b.example#post-7',
      'https://forum.oakworth.example/thread?id=12#post-7',
    ],
    ['https://paper.example/story#:~:text=Mrs%20Ashdown,useless', 'https://paper.example/story'],
    ['https://paper.example/story#access_token=abc', 'https://paper.example/story'],
    ['https://jane:pa55@forum.oakworth.example/a', 'https://forum.oakworth.example/a'],
    ['  facebook.com/fernhollowprimary  ', 'https://facebook.com/fernhollowprimary'],
    ['forum.oakworth.example:8080/a', 'https://forum.oakworth.example:8080/a'],
    [
      'https://forum.oakworth.example/?a=1&&b=%zz&flag',
      'https://forum.oakworth.example/?a=1&b=%zz&flag',
    ],
  ])('%s', (written, cleaned) => {
    expect(cleanAddress(written)).toBe(cleaned);
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,<b>hello</b>',
  'file:///home/jane/list.txt',
  'chrome://settings',
  'about:blank',
  'mailto:office@fernhollow.example',
  'tel:01632960000',
  'the Facebook group',
  'facebook',
  'http://localhost/a',
  'https://',
  '.',
  '',
  `https://forum.oakworth.example/${'a'.repeat(2_000)}`,
])('%j is no page’s address', (written) => {
  expect(cleanAddress(written)).toBeUndefined();
});

test('an address that was cleaned can be shown as it is, and stays as it is', () => {
  const parts = fc.constantFrom(
    'utm_a=1',
    'id=2',
    'fbclid=3',
    'v=4',
    '%zz',
    'ü=ß',
    '',
    'a=b=c',
    "x='<>",
  );
  const address = fc
    .tuple(
      fc.constantFrom('facebook.com', 'x.com', 'forum.oakworth.example', 'user:pw@münchen.example'),
      fc.webPath(),
      fc.array(parts),
      fc.constantFrom('', '#a', '#:~:text=a', '#token=1', '#lrd=1'),
    )
    .map(([host, path, query, hash]) => `https://${host}${path}?${query.join('&')}${hash}`);
  fc.assert(
    fc.property(address, (written) => {
      const cleaned = cleanAddress(written) ?? '';
      expect(isWebAddress(cleaned)).toBe(true);
      expect(cleanAddress(cleaned)).toBe(cleaned);
      expect(cleaned).not.toMatch(/utm_|fbclid|:~:|token|pw@/);
    }),
  );
});

test('nothing that is typed makes it fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (written) => {
      const cleaned = cleanAddress(written);
      if (cleaned !== undefined) expect(isWebAddress(cleaned)).toBe(true);
    }),
  );
});
