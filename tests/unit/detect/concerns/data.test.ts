import { expect, test } from 'vitest';
import { lists } from '../../../../src/detect/concerns/lists/index.ts';
import { rules } from '../../../../src/detect/concerns/rules/index.ts';
import { foldWord } from '../../../../src/detect/concerns/words.ts';

test.each(Object.entries(lists))(
  'every entry of "%s" is written as it is looked up',
  (_, entries) => {
    expect(entries.filter((entry) => entry.replaceAll('_', ' ') !== foldWord(entry))).toEqual([]);
  },
);

test('no rule repeats another of its kind', () => {
  const seen = new Set<string>();
  const twice = rules.filter(({ kind, source }) => {
    const key = `${kind} ${source}`;
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
  expect(twice.map(({ source }) => source)).toEqual([]);
});
