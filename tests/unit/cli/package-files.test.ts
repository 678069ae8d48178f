import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { overBudget, weigh } from '../../../src/cli/budgets.ts';
import { readPackage, writePackage } from '../../../src/cli/package-files.ts';
import { NAME } from '../../../src/package/manifest.ts';

const text = (words: string) => new TextEncoder().encode(words);
const packageOf = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, words]) => [path, text(words)] as const));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byp-package-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is written is read back, in place of an older build', () => {
  const manifest = JSON.stringify({ short_name: NAME });
  const older = packageOf({ 'manifest.json': manifest, 'old/chunk.js': 'old' });
  const newer = packageOf({ 'icon/16.png': 'icon', 'manifest.json': manifest });
  const out = join(folder, 'chrome');
  writePackage(out, older);
  writePackage(out, newer);
  expect(readPackage(out)).toEqual(newer);
});

test('a folder with anything else in it is left as it is', () => {
  mkdirSync(join(folder, 'chrome'));
  writeFileSync(join(folder, 'chrome/letter.txt'), 'Dear parents');
  expect(() => writePackage(join(folder, 'chrome'), packageOf({ 'a.js': 'a' }))).toThrow(
    'holds other files',
  );
  expect(readFileSync(join(folder, 'chrome/letter.txt'), 'utf8')).toBe('Dear parents');
});

const MANIFEST = JSON.stringify({
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

test('the script that each page pays for counts as the watcher', () => {
  const files = packageOf({
    'manifest.json': MANIFEST,
    'watch.js': noise(18_000),
    'card.js': 'card',
    'background.js': 'background',
    'pack.js': 'pack',
    'words.js': 'words',
    'desk.html': '<script type="module" crossorigin src="/chunks/desk-a1.js"></script>',
    'chunks/desk-a1.js': `import{a}from"./shared-b2.js";${'import'}("./recipients-c3.js")`,
    'chunks/shared-b2.js': 'import"./desk-a1.js";export{a}',
    'chunks/recipients-c3.js': '"age-encryption.org/v1"',
  });
  const weights = weigh(files);
  expect(weights[0]).toMatchObject({
    part: 'watcher',
    raw: 18_000,
    files: ['watch.js'],
  });
  const filesOf = (name: string) => weights.find(({ part }) => part === name)?.files;
  expect(filesOf('background')).toEqual(['pack.js', 'background.js']);
  expect(filesOf('desk')).toEqual(['chunks/desk-a1.js', 'chunks/shared-b2.js']);
  expect(filesOf('sealing')).toEqual(['chunks/recipients-c3.js']);
  expect(overBudget(weights)).toEqual([expect.stringMatching(/^watcher weighs \d+ bytes/)]);
});

test('a part that is missing from the build is a fault', () => {
  expect(overBudget(weigh(packageOf({ 'manifest.json': MANIFEST, 'watch.js': '1' })))).toEqual([
    'card: no such file in the build.',
    'background: no such file in the build.',
    'desk: no such file in the build.',
    'sealing: no such file in the build.',
    'words: no such file in the build.',
  ]);
});
