import { expect, test } from 'vitest';
import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { explore } from '../../bench/properties/explore.ts';
import { faultIn } from '../../bench/properties/findings.ts';
import { repeated } from '../../bench/properties/hostile.ts';

// `npm run bench -- properties` reads a million.
test.each([
  [101, []],
  [202, ['Amelia', 'May']],
])('any text gives valid findings, the same after typing as at once (seed %i)', (seed, own) => {
  const { cases, faults } = explore(10_000, seed, own);
  expect(faults).toEqual([]);
  expect(cases).toBe(10_000);
});

test.each([
  'a',
  'Mrs ',
  'Mrs A',
  'S***',
  'the head ',
  'he hit my son ',
  '#fernhollow',
  'A s h d o w n ',
  '\u0301',
  '\u200b',
  '👨‍👩‍👧',
  '\ud800',
  '“',
  '. ',
  '\n',
])('120,000 characters of %j are read', (unit) => {
  const text = repeated(unit, 120_000);
  expect(faultIn(text, createDetector(examplePack).detect(text))).toBeUndefined();
});

test('what is said in the first and in the last words of a very long draft is noticed', () => {
  const text = `Mrs Ashdown hit my son. ${'It rained all day. '.repeat(6_000)}Thank you Fernhollow.`;
  const { mentions } = createDetector(examplePack).detect(text);
  expect(mentions.map((mention) => mention.text)).toEqual(
    expect.arrayContaining(['Mrs Ashdown', 'Fernhollow']),
  );
});
