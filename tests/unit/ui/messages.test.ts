import { expect, test } from 'vitest';
import * as messages from '../../../src/ui/messages.ts';

/** Every sentence of the catalogue, with stand-ins for what is filled in. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(sentences);
  if (typeof value === 'function') return [];
  if (value && typeof value === 'object') return Object.values(value).flatMap(sentences);
  return [];
}
const filled = [
  messages.cardMessages.name(4, 'Fernhollow'),
  messages.cardMessages.announceNoticed(['“Mrs Ashdown”']),
  messages.cardMessages.announceNoticed([]),
  messages.cardMessages.fits(2),
  messages.noteMessages.subject('Fernhollow'),
];
/** What the parent says: a button that orders the reminder, and an example of a draft. */
const PARENTS_OWN = /^Stop watching$|Mrs Ashdown at Fernhollow has ignored us again/;
const all = [...sentences(messages), ...filled].filter((sentence) => !PARENTS_OWN.test(sentence));

test.each([
  ['no orders', /\bmust\b|\bdo not post\b|\bdon[’']t post\b|\bstop\b/i],
  ['no law', /\b(law|legal|illegal|offence|crime|police|court|defam\w*|libel)\b/i],
  ['no consequences', /\b(consequences?|banned?|warning|punish\w*|expel\w*|disrepute)\b/i],
  ['no "we" that could be the school', /\b(we|us|our)\b/i],
])('copy rules: %s', (_, pattern) => {
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((sentence) => pattern.test(sentence))).toEqual([]);
});

test('names of chip, card and note begin with the product’s name', () => {
  const { cardMessages, noteMessages } = messages;
  for (const name of [cardMessages.name(4, 'X'), cardMessages.helpName, noteMessages.name]) {
    expect(name).toMatch(/^Before you post/);
  }
});

test('one question is not "questions"', () => {
  expect(messages.cardMessages.name(1, 'Fernhollow')).toBe(
    'Before you post: 1 question from Fernhollow’s policy',
  );
  expect(messages.cardMessages.otherQuestions(1)).toBe('The policy’s other question');
  expect(messages.cardMessages.otherQuestions(12)).toBe('The policy’s other 12 questions');
  expect(messages.cardMessages.fits(1)).toBe('A question that might fit');
});

test('a list reads as a sentence', () => {
  expect(messages.listInWords([])).toBe('');
  expect(messages.listInWords(['a'])).toBe('a');
  expect(messages.listInWords(['a', 'b', 'c'])).toBe('a, b and c');
});
