import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { overBudget, weigh } from '../../../src/cli/budgets.ts';
import { type PackageFile, readPackage, zipPackage } from '../../../src/cli/package-files.ts';

const file = (path: string, text: string): PackageFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});

test('the same files make the same zip, in another folder, order and time zone', () => {
  const zips = ['Europe/London', 'Asia/Tokyo'].map((zone, at) => {
    const folder = mkdtempSync(join(tmpdir(), 'byp-zip-'));
    mkdirSync(join(folder, 'icons'));
    const names = ['manifest.json', 'icons/16.txt', 'a.js'];
    for (const name of at === 0 ? names : names.toReversed())
      writeFileSync(join(folder, name), name);
    const before = process.env.TZ;
    process.env.TZ = zone;
    const zip = zipPackage(readPackage(folder));
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    rmSync(folder, { recursive: true });
    return zip;
  });
  expect(zips[0]).toEqual(zips[1]);
  expect(Object.keys(unzipSync(zips[0] ?? new Uint8Array()))).toEqual([
    'a.js',
    'icons/16.txt',
    'manifest.json',
  ]);
});

const MANIFEST = JSON.stringify({
  content_scripts: [{ js: ['watch.js'] }, { js: ['watch.js', 'more.js'] }],
  background: { service_worker: 'background.js' },
});

// Without repeats, so that gzip can't make it small.
const noise = (length: number): string => {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
};

test('every script that each page pays for counts as the watcher, once', () => {
  const files = [
    file('manifest.json', MANIFEST),
    file('watch.js', noise(9_000)),
    file('more.js', noise(9_000)),
    file('card.js', 'card'),
    file('background.js', 'background'),
  ];
  const weights = weigh(files);
  expect(weights[0]).toMatchObject({
    part: 'watcher',
    raw: 18_000,
    files: ['watch.js', 'more.js'],
  });
  expect(overBudget(weights)).toEqual([expect.stringMatching(/^watcher weighs \d+ bytes/)]);
});

test('a part that is missing from the build is a fault', () => {
  expect(overBudget(weigh([file('manifest.json', MANIFEST), file('watch.js', '1')]))).toEqual([
    'card: no such file in the build.',
    'background: no such file in the build.',
  ]);
});
