import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createConcernFinder } from '../../../../src/detect/concerns/index.ts';
import type { Mention, MentionKind } from '../../../../src/detect/types.ts';
import { readMarked } from './marked.ts';

const findConcerns = createConcernFinder();

const KINDS: MentionKind[] = ['school', 'staff', 'governor', 'pupil', 'role', 'child', 'own'];
const WORDS =
  'he she they my son hit not never useless cow lovely thanks again f*** sh1t 🤡 “ ” " ? ! . , ’s Mrs everyone if said apparently bruises knife alone \u200b b e l'.split(
    ' ',
  );

const drafts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')),
);

const withMentions = drafts.chain((text) =>
  fc
    .array(
      fc.record({
        at: fc.nat(Math.max(1, text.length)),
        length: fc.integer({ min: 1, max: 12 }),
        kind: fc.constantFrom(...KINDS),
      }),
      { maxLength: 6 },
    )
    .map((spans) => {
      const mentions: Mention[] = [];
      let end = 0;
      for (const { at, length, kind } of spans.sort((a, b) => a.at - b.at)) {
        const stop = Math.min(text.length, at + length);
        if (at < end || stop <= at) continue;
        mentions.push({
          start: at,
          end: stop,
          kind,
          text: text.slice(at, stop),
          confidence: 1,
          certainty: 'sure',
        });
        end = stop;
      }
      return { text, mentions };
    }),
);

test('any text and mentions give spans inside the draft, sorted, each kind a few times', () => {
  fc.assert(
    fc.property(withMentions, fc.boolean(), ({ text, mentions }, photo) => {
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
