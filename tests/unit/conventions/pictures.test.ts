import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { PICTURES } from '../../../src/cli/picture-scenes.ts';
import { ROOT } from '../../../src/cli/root.ts';

const FOLDER = 'docs/pictures';
const galleries = readdirSync(`${ROOT}/docs`).filter((name) => name.endsWith('.md'));
const pages = ['README.md', ...galleries.map((name) => `docs/${name}`)].map((path) => ({
  path,
  text: readFileSync(`${ROOT}/${path}`, 'utf8'),
}));
const shown = [
  ...new Set(
    pages.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:src|srcset)="([^"]+)"|!\[[^\]]*\]\(([^)\s]+)/g)].map(
        ([, source, linked]) => posix.join(posix.dirname(path), source ?? linked ?? ''),
      ),
    ),
  ),
].sort();
const taken = readdirSync(`${ROOT}/${FOLDER}`, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.relative(ROOT, `${entry.parentPath}/${entry.name}`));

test('README and galleries show pictures that are there, and every picture is shown', () => {
  expect(shown.filter((path) => !existsSync(`${ROOT}/${path}`))).toEqual([]);
  expect(taken.sort()).toEqual(shown);
});

test('every picture is one that the command takes', () => {
  const made = PICTURES.map((id) => `${FOLDER}/${id}.png`);
  expect(taken.sort()).toEqual(made.sort());
});

test('a picture says in words what it shows', () => {
  const tags = pages.flatMap(({ text }) => [...text.matchAll(/<img [^>]*>/g)].map(([tag]) => tag));
  const linked = pages.flatMap(({ text }) => [...text.matchAll(/!\[([^\]]*)\]\(/g)]);
  expect(tags.length + linked.length).toBeGreaterThan(0);
  expect(tags.filter((tag) => !/ alt="[^"]{20,}"/.test(tag))).toEqual([]);
  expect(linked.filter(([, words]) => (words ?? '').length < 20)).toEqual([]);
});

test('the pictures together are light enough for a clone', () => {
  const bytes = taken.reduce((sum, path) => sum + statSync(`${ROOT}/${path}`).size, 0);
  expect(bytes).toBeLessThan(3_500_000);
});
