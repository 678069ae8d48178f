import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMentionFinder } from '../../../../src/detect/mentions/index.ts';
import { pack } from './pack.ts';

const find = createMentionFinder(pack, ['Tabitha', 'May']);

const PIECES = [
  'Mrs ',
  'Stone',
  'St Oswin',
  "'s",
  '’s',
  ' in 4T',
  ' the head',
  'my son ',
  '#',
  '@st_oswins',
  '***',
  '.',
  ' ',
  '\n',
  '​',
  '🪨',
  '👨‍👩‍👧',
  '́',
  'S t o n e',
  'M.r',
  'ﬁ',
  'İ',
  '\ud800',
  '𝓜',
  'Year ',
  '6',
  ', ',
  'a',
  'school says ',
  '"',
  '-',
];
const draft = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 3 })), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
);

const splitsPair = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

describe('whatever is typed', () => {
  test('spans are valid, in order, apart, and show the words they cover', () => {
    fc.assert(
      fc.property(draft, (text) => {
        let last = 0;
        for (const { start, end, text: shown } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
          expect(/^\p{M}/u.test(text.slice(end))).toBe(false);
          expect(shown).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('a name keeps its place after any words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('rain', 'bins', '😀', 'é', 'Ω', 'again', '…'), { maxLength: 30 }),
        (words) => {
          const before = `${words.join(' ')}. `;
          const mentions = find(`${before}Mrs Thistlewood rang.`);
          expect(mentions.at(-1)).toMatchObject({
            start: before.length,
            who: 'head',
            text: 'Mrs Thistlewood',
          });
        },
      ),
    );
  });

  test.each([
    'a',
    ' ',
    '*',
    "'",
    'S ',
    'a*',
    'the head ',
    'Mrs ',
    'Stone ',
    '#a',
    'my ',
    '́',
    '🪨',
    'Mr S*',
    'in 4T ',
    'x.',
    '𝓜',
    'school ',
  ])('120,000 characters of %j are read', (unit) => {
    const text = unit.repeat(Math.ceil(120_000 / unit.length));
    expect(find(text).every((mention) => mention.end <= text.length)).toBe(true);
  });

  test('the first and last parts of a very long draft are read', () => {
    const text = `Mrs Thistlewood rang. ${'It rained all day. '.repeat(6000)}Thank you Dr Farooqi.`;
    expect(find(text).map((mention) => mention.who)).toEqual(['head', 'chair']);
  });
});
