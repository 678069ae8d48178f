import { expect, test } from 'vitest';
import { PROMISED_PLACES } from '../../../src/cli/promised-places.ts';
import { placesToWatch } from '../../../src/package/places-to-watch.ts';
import { placesOf } from '../../../src/package/site-list.ts';

const watched = (declared: readonly string[], granted: readonly string[] = []) => {
  const { sites, parts } = placesToWatch(declared, granted);
  return [...sites, ...parts];
};

test('the promised places are watched, and no others', () => {
  const { hosts } = placesOf();
  expect(watched(hosts, hosts).sort()).toEqual([...PROMISED_PLACES].sort());
});

test('a build for fewer sites watches those alone', () => {
  const { hosts, matches } = placesOf(['x', 'google-reviews']);
  expect(watched(hosts, hosts).sort()).toEqual([...matches].sort());
});

test('of Google the maps and reviews are watched, never the search', () => {
  const { sites, parts } = placesToWatch(placesOf(['google-reviews']).hosts, []);
  expect(parts).toContain('*://www.google.com/maps/*');
  expect([...sites, ...parts]).not.toContain('*://www.google.com/*');
});

test.each([
  ['a site that the parent asked for', '*://forum.example/*', true],
  ['one host of a site that is known', '*://m.facebook.com/*', false],
  ['a host of which a part is watched', 'https://www.google.com/*', false],
  ['a name that only ends like a known one', '*://notfacebook.com/*', true],
])('%s: %s', (_, origin, added) => {
  const { hosts } = placesOf();
  expect(placesToWatch(hosts, [origin]).sites.includes(origin)).toBe(added);
});
