import { describe, expect, test } from 'vitest';
import { examplePack } from '../../../src/pack/example.ts';
import type { PackageFiles } from '../../../src/package/base.ts';
import { configure, release } from '../../../src/package/configure.ts';
import { askStores, STORE_RULES, STORES_OF } from '../../../src/package/store-rules.ts';
import { uploadOf } from '../../../src/package/stores/rule.ts';
import { TARGETS, type Target } from '../../../src/package/target.ts';
import { smallBase } from './small-base.ts';

const builtIn = { pack: examplePack };
const bytes = (text: string) => new TextEncoder().encode(text);

type Change = (files: Map<string, Uint8Array>) => void;
const withManifest =
  (change: object): Change =>
  (files) => {
    const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
    files.set('manifest.json', bytes(JSON.stringify({ ...manifest, ...change })));
  };
const withFile =
  (path: string, text: string): Change =>
  (files) =>
    void files.set(path, bytes(text));
const without =
  (path: string): Change =>
  (files) =>
    void files.delete(path);
const gecko = (change: object) =>
  withManifest({
    browser_specific_settings: {
      gecko: {
        id: 'a@b.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
        ...change,
      },
    },
  });

function broken(target: Target, change: Change): string[] {
  const files = new Map(release(smallBase(), target, builtIn));
  change(files);
  return askStores(files, STORES_OF[target])
    .filter(({ faults }) => faults.length > 0)
    .map(({ rule }) => rule.name);
}

describe.each(TARGETS)('for %s', (target) => {
  test.each<[string, PackageFiles]>([
    ['the release', release(smallBase(), target, builtIn)],
    ['a school’s build', configure(smallBase(), { target, builtIn })],
    ['one for a few sites', configure(smallBase(), { target, builtIn, sites: ['google-reviews'] })],
  ])('%s keeps every rule', (_, files) => {
    const faults = askStores(files, STORES_OF[target]).flatMap((answer) => answer.faults);
    expect(faults).toEqual([]);
  });
});

const LONG = 'A name that goes on for longer than any store takes, and then goes on for some more';

/** Each change with the rule that it breaks: a part of the rule's name. */
const BREAKS: [Target, rule: string, change: Change][] = [
  ['chrome', 'at the root of the zip', without('manifest.json')],
  ['chrome', 'of version 3', withManifest({ manifest_version: 2 })],
  ['chrome', 'at most 75 characters', withManifest({ name: LONG })],
  ['chrome', 'at most 75 characters', withManifest({ name: '' })],
  ['chrome', 'at most 45 characters', withManifest({ name: LONG.slice(0, 46) })],
  ['firefox', 'at most 45 characters', withManifest({ name: LONG.slice(0, 46) })],
  ['firefox', 'browsers’ own names', withManifest({ name: 'Reminders for Firefox' })],
  ['chrome', 'short description', withManifest({ description: 'x'.repeat(133) })],
  ['firefox', 'short description', withManifest({ description: undefined })],
  ...['1.2.3.4.5', '1.02', '0.0.0', '1.70000', '1.0-beta', ''].map(
    (version): [Target, string, Change] => [
      'chrome',
      'one to four whole numbers',
      withManifest({ version }),
    ],
  ),
  ['chrome', 'Icons of 16', withManifest({ icons: { 16: 'icon/16.png', 32: 'icon/32.png' } })],
  [
    'chrome',
    'Icons of 16',
    withManifest({
      icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/96.png' },
    }),
  ],
  ['firefox', 'Every file that the manifest names', without('pack.js')],
  ['chrome', 'Every file that the manifest names', without('popup.html')],
  ['chrome', 'No key', withManifest({ key: 'MIIB' })],
  ['chrome', 'No address for updates', withManifest({ update_url: 'https://school.example' })],
  ['firefox', 'No address for updates', gecko({ update_url: 'https://school.example' })],
  ['chrome', 'Every permission is used', withManifest({ permissions: ['tabs'] })],
  ['chrome', 'Every permission is used', withFile('background.js', 'a.storage')],
  ['chrome', 'has its reason', withManifest({ permissions: ['tabs'] })],
  ['chrome', 'is watched', withManifest({ host_permissions: ['*://*.bank.example/*'] })],
  ['chrome', 'every site from the start', withManifest({ host_permissions: ['<all_urls>'] })],
  ['firefox', 'every site from the start', withManifest({ permissions: ['https://*/*'] })],
  ['chrome', 'All code is in the package', withFile('a.html', '<script src="//cdn.example/a.js">')],
  ['chrome', 'All code is in the package', withFile('a.js', 'import("https://cdn.example/a.js")')],
  ['chrome', 'All code is in the package', withFile('a.js', 'import a from"https://cdn.example"')],
  ['chrome', 'a script of its own', withFile('a.html', '<script>run()</script>')],
  ['chrome', 'a script of its own', withFile('a.html', '<button onclick="run()">')],
  ['chrome', 'No text is run as code', withFile('a.js', 'eval(text)')],
  ['chrome', 'No text is run as code', withFile('a.js', 'new Function("return 1")')],
  [
    'chrome',
    'content security policy',
    withManifest({
      content_security_policy: { extension_pages: "script-src 'self' 'unsafe-eval'" },
    }),
  ],
  ['firefox', 'content security policy', withManifest({ content_security_policy: undefined })],
  ['chrome', 'not made unreadable', withFile('a.js', 'var _0x3fa2c1=1')],
  ['chrome', 'No hidden files', withFile('.git/config', 'x')],
  ['chrome', 'No hidden files', withFile('background.js.map', '{}')],
  ['chrome', 'No hidden files', withFile('key.pem', 'x')],
  ['chrome', 'underscore', withFile('_build/a.js', 'x')],
  ['chrome', 'No file is empty', withFile('a.css', '')],
  ['firefox', 'id of the right form', gecko({ id: 'fernhollow' })],
  ['firefox', 'id of the right form', gecko({ id: `${'x'.repeat(80)}@b` })],
  ['firefox', 'collects nothing', gecko({ data_collection_permissions: undefined })],
  ['firefox', 'collects nothing', gecko({ strict_min_version: '128.0' })],
  ['firefox', 'larger than 5 MB', withFile('a.js', ' '.repeat(5 * 1024 * 1024))],
];

test.each(BREAKS)('for %s, what breaks “%s” is found', (target, rule, change) => {
  expect(broken(target, change)).toContainEqual(expect.stringContaining(rule));
});

test('a zip that is too large is found', () => {
  const upload = { ...uploadOf(release(smallBase(), 'chrome', builtIn), 1), zipped: 3e9 };
  const sizes = STORE_RULES.filter(({ name }) => name.startsWith('The zip has'));
  const broken = sizes.filter((rule) => rule.faults(upload).length > 0);
  expect(broken.map(({ name }) => name)).toEqual([
    'The zip has at most 2 GB',
    'The zip has at most 200 MB',
  ]);
});

test('every rule has a case here, a name and the place where it stands', () => {
  const cases = [...BREAKS.map(([, rule]) => rule), 'The zip has', 'single purpose'];
  const untested = STORE_RULES.filter(({ name }) => !cases.some((rule) => name.includes(rule)));
  expect(untested.map(({ name }) => name)).toEqual([]);
  expect(STORE_RULES.filter(({ source }) => !/\w\.(?:com|org)/.test(source))).toEqual([]);
});
