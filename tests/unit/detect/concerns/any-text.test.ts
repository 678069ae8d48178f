import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createConcernFinder } from '../../../../src/detect/concerns/index.ts';
import type { Mention } from '../../../../src/detect/types.ts';
import { anyDraft } from './any-draft.ts';
import { readMarked } from './marked.ts';

const findConcerns = createConcernFinder();

test('any text and mentions give spans inside the draft, sorted, each kind a few times', () => {
  fc.assert(
    fc.property(anyDraft, fc.boolean(), ({ text, mentions }, photo) => {
      const concerns = findConcerns(text, mentions, { photo, place: 'message' });
      const counts = new Map<string, number>();
      let last = 0;
      for (const { kind, start, end } of concerns) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      for (const count of counts.values()) expect(count).toBeLessThanOrEqual(3);
      if (mentions.length === 0)
        expect(concerns.every(({ kind }) => kind === 'safeguarding')).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  'a',
  'hit ',
  'he hit my son ',
  'b e l ',
  '"useless" ',
  'f***',
  'a\u0301\u0301',
  '\u200b',
  '🔔',
  'not say ',
  '. ',
  '\n',
  'left alone my kid ',
])(
  'a draft of 120,000 characters of %j is read',
  (unit) => {
    const text = unit.repeat(Math.ceil(120_000 / unit.length));
    const mentions: Mention[] = [];
    for (let i = 0; i + 40 < text.length; i += 40)
      mentions.push({
        start: i,
        end: i + 4,
        kind: 'staff',
        text: text.slice(i, i + 4),
        confidence: 1,
        certainty: 'sure',
      });
    const concerns = findConcerns(text, mentions);
    expect(concerns.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  },
  20_000,
);

test('a span holds the words that do it, in the draft as typed', () => {
  const { text, mentions } = readMarked(
    '👩‍🏫 Honest​ly… [staff:Mrs Pell] is a mis\u00aderable o1d c0w 🙄',
  );
  const abuse = findConcerns(text, mentions).find(({ kind }) => kind === 'abuse');
  expect(text.slice(abuse?.start, abuse?.end)).toContain('c0w');
});
