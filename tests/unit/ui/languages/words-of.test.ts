import { expect, test } from 'vitest';
import { lostIn } from './words-of.ts';

const english = {
  title: 'Packs',
  of: (school: string) => `The pack of ${school}`,
  count: (n: number, school: string) => `${n} at ${school}`,
  list: (words: readonly string[]) => words.join(' and '),
  steps: ['One', 'Two'],
};

test('a whole translation has lost nothing', () => {
  const own = {
    title: 'Pecynnau',
    of: (school: string) => `Pecyn ${school}`,
    count: (n: number, school: string) => `${school}: ${n}`,
    list: (words: readonly string[]) => words.join(' a '),
    steps: ['Un', 'Dau'],
  };
  expect(lostIn(english, own, 'x')).toEqual([]);
});

test('what is empty, missing or no longer said is found', () => {
  const own = {
    title: ' ',
    of: () => 'Pecyn',
    count: (n: number) => `${n}`,
    list: (words: readonly string[]) => words[0],
    steps: ['Un'],
  };
  expect(lostIn(english, own, 'x')).toEqual([
    'x.title is empty',
    'x.of lost Qx0',
    'x.count lost Qx1',
    'x.list lost Qxy0',
    'x.steps.1 is empty',
  ]);
});
