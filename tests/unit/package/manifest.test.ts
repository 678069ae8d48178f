import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../../src/package/manifest.ts';
import { LONGEST_NAME, schoolExtensionName } from '../../../src/package/name.ts';
import { placesOf, SITE_IDS } from '../../../src/package/site-list.ts';
import { TARGETS } from '../../../src/package/target.ts';

const VERSION = { version: '0.1.0' };

describe('a list of sites', () => {
  test('keeps the extension away from all others', () => {
    const { matches, hosts } = placesOf(['x', 'google-reviews', 'threads']);
    expect(hosts).toEqual([
      '*://*.x.com/*',
      '*://*.twitter.com/*',
      '*://www.google.com/*',
      '*://www.google.co.uk/*',
      '*://*.maps.google.com/*',
      '*://*.maps.google.co.uk/*',
      '*://*.search.google.com/*',
      '*://*.threads.com/*',
      '*://*.threads.net/*',
    ]);
    expect(matches).toContain('*://www.google.com/maps/*');
    expect(matches).not.toContain('*://www.google.com/*');
    const chrome = manifestFor('chrome', { ...VERSION, sites: ['x'] });
    expect(chrome.host_permissions).toEqual(['*://*.x.com/*', '*://*.twitter.com/*']);
    expect(JSON.stringify(manifestFor('firefox', { ...VERSION, sites: ['x'] }))).not.toContain(
      'facebook',
    );
  });

  test('of every site is the same as none', () => {
    for (const target of TARGETS) {
      expect(manifestFor(target, { ...VERSION, sites: SITE_IDS })).toEqual(
        manifestFor(target, VERSION),
      );
    }
  });

  test.each([
    [['x', 'myspace', 'bebo'], 'No site is called myspace, bebo. These are: facebook, x,'],
    [[], 'The list of sites is empty'],
  ])('%j is refused', (only, says) => {
    expect(() => placesOf(only)).toThrow(says);
  });
});

describe('a school’s extension is called', () => {
  const long = 'The Blessed Companions and Saint Hild of Oakworth Voluntary Aided Primary School';
  test.each([
    ['chrome', { name: 'Gull Rock School' }, 'Before You Post: Gull Rock School'],
    ['firefox', { name: 'Gull Rock School' }, 'Before You Post: Gull Rock School'],
    [
      'chrome',
      { name: long },
      'Before You Post: The Blessed Companions and Saint Hild of Oakworth…',
    ],
    ['firefox', { name: long }, 'Before You Post: The Blessed Companions and…'],
    [
      'firefox',
      { name: long, aliases: ['Companions', 'Blessed Companions', `${long} of old`] },
      'Before You Post: Blessed Companions',
    ],
    [
      'firefox',
      { name: 'Llanfairpwllgwyngyllgogerychwyrndrobwll' },
      'Before You Post: Llanfairpwllgwyngyllgogeryc…',
    ],
  ] as const)('for %s, %j: %s', (target, school, name) => {
    const made = schoolExtensionName(
      { ...school, aliases: [...('aliases' in school ? school.aliases : [])] },
      target,
    );
    expect(made).toBe(name);
    expect(made.length).toBeLessThanOrEqual(LONGEST_NAME[target]);
  });
});
