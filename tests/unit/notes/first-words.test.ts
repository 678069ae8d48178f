import { expect, test } from 'vitest';
import { addressLine } from '../../../src/notes/address.ts';
import { firstWords } from '../../../src/notes/first-words.ts';

test.each([
  ['a short one whole, in one line', 'Nobody\n\nrang  back.', 'Nobody rang back.'],
  ['a long one cut between words', 'word '.repeat(40), `${'word '.repeat(16).trim()}…`],
  ['a long word cut where it must be', 'a'.repeat(100), `${'a'.repeat(80)}…`],
  ['never through an emoji', '😢'.repeat(100), `${'😢'.repeat(80)}…`],
])('a note is known by its first words: %s', (_, happened, words) => {
  expect(firstWords({ happened, tried: 'x', right: '' })).toBe(words);
});

test('where the first part is empty, by those of the next', () => {
  expect(firstWords({ happened: ' ', tried: '', right: 'A call.' })).toBe('A call.');
  expect(firstWords({ happened: '', tried: '', right: '' })).toBe('');
});

test('an address line leaves out what is not known', () => {
  expect(addressLine('Headteacher', 'Fernhollow Primary School', '')).toBe(
    'Headteacher, Fernhollow Primary School',
  );
});
