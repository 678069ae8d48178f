import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachPart, type Part } from '../../../../src/detect/concerns/parts.ts';
import { PIECE, Scanner } from '../../../../src/detect/concerns/scan.ts';
import { anyDraft, anyText } from './any-draft.ts';

function scanned(text: string): string[] {
  const scanner = new Scanner(text);
  const pieces: string[] = [];
  for (let from = 0; scanner.next(from); from = scanner.end)
    pieces.push(`${scanner.is} ${scanner.start} ${text.slice(scanner.start, scanner.end)}`);
  return pieces;
}

const KINDS = ['word', 'emoji', 'stop', 'quote', 'pause'];

const expressed = (text: string): string[] =>
  [...text.matchAll(new RegExp(PIECE))].map(
    ({ 0: piece, index, ...groups }) =>
      `${KINDS[[1, 2, 3, 4, 5].findIndex((i) => groups[i] !== undefined)]} ${index} ${piece}`,
  );

const typed = fc
  .array(fc.constantFrom(...'ab1@$!*\'`"?.,:(=£é’… \n🤡🏴\u200b\u0301'), { maxLength: 120 })
  .map((signs) => signs.join(''));

test('a draft is scanned as the expression says', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, typed, fc.string({ unit: 'grapheme-ascii' })), (text) => {
      expect(scanned(text)).toEqual(expressed(text));
    }),
    { numRuns: 3000 },
  );
});

test('a word goes on for at most 49 code units', () => {
  expect(scanned('a'.repeat(60))).toEqual(expressed('a'.repeat(60)));
});

test('the parts of a draft are all of it, in order, and cut no mention', () => {
  fc.assert(
    fc.property(anyDraft, ({ text, mentions }) => {
      const parts: Part[] = [];
      eachPart(text, mentions, (part) => parts.push(part));
      expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { start, end, from, to } of parts)
        for (const mention of mentions.slice(from, to)) {
          expect(mention.start).toBeGreaterThanOrEqual(start);
          expect(mention.end).toBeLessThanOrEqual(end);
        }
      expect(parts.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(mentions.length);
    }),
  );
});
