import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCENES } from '../../../src/cli/picture-scenes.ts';
import { ROOT } from '../../../src/cli/root.ts';

const FOLDER = 'docs/pictures';
const readme = readFileSync(`${ROOT}/README.md`, 'utf8');
const shown = [
  ...new Set(
    [...readme.matchAll(/(?:src|srcset)="([^"]+)"|!\[[^\]]*\]\(([^)\s]+)/g)].map(
      ([, source, linked]) => source ?? linked ?? '',
    ),
  ),
].sort();
const taken = readdirSync(`${ROOT}/${FOLDER}`).map((name) => `${FOLDER}/${name}`);

test('the README shows pictures that are there, and every picture is shown', () => {
  expect(shown.filter((path) => !existsSync(`${ROOT}/${path}`))).toEqual([]);
  expect(taken.sort()).toEqual(shown);
});

test('every picture is one that the command takes', () => {
  const made = [...SCENES.map(({ id }) => id), 'popup'].map((id) => `${FOLDER}/${id}.png`);
  expect(taken.sort()).toEqual(made.sort());
});

test('a README picture says in words what it shows', () => {
  const tags = [...readme.matchAll(/<img [^>]*>/g)].map(([tag]) => tag);
  expect(tags.length).toBeGreaterThan(0);
  expect(tags.filter((tag) => !/ alt="[^"]{20,}"/.test(tag))).toEqual([]);
});

test('the pictures together are light enough for a page', () => {
  const bytes = taken.reduce((sum, path) => sum + statSync(`${ROOT}/${path}`).size, 0);
  expect(bytes).toBeLessThan(1_500_000);
});
