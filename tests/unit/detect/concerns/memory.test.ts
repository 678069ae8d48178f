import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createConcernFinder } from '../../../../src/detect/concerns/index.ts';
import { Memory } from '../../../../src/detect/memory.ts';
import type { Mention } from '../../../../src/detect/types.ts';
import { anyDraft, anyMentions, anyText } from './any-draft.ts';

/** A change at a place of the draft, counted in thousandths of its length: so much is taken out, and this put in. */
const anyEdit = fc.record({
  at: fc.nat(1000),
  out: fc.nat(6),
  put: fc.oneof(fc.constantFrom('', ' ', '. ', '"', 'hit ', 'rubbish. ', '\n'), anyText),
});

test('what is remembered of a draft gives the same as a fresh look, whatever is edited', () => {
  fc.assert(
    fc.property(
      anyDraft,
      fc.array(anyEdit, { minLength: 1, maxLength: 5 }),
      fc.gen(),
      ({ text: first, mentions }, edits, gen) => {
        const kept = createConcernFinder();
        const look = (text: string, sure: readonly Mention[]) =>
          expect(kept(text, sure)).toEqual(createConcernFinder()(text, sure));
        let text = first;
        look(text, mentions);
        for (const { at, out, put } of edits) {
          const place = Math.floor((at / 1000) * text.length);
          text = text.slice(0, place) + put + text.slice(place + out);
          look(text, gen(anyMentions, text));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('the same words are read anew when another is mentioned in them', () => {
  const find = createConcernFinder();
  const text = 'Pell hit Robin on Friday.';
  const mention = (start: number, end: number, kind: Mention['kind']): Mention => ({
    start,
    end,
    kind,
    text: text.slice(start, end),
    confidence: 1,
    certainty: 'sure',
  });
  const kinds = (...mentions: Mention[]) => find(text, mentions).map(({ kind }) => kind);
  const told = kinds(mention(0, 4, 'staff'), mention(9, 14, 'own'));
  expect(told).toContain('allegation');
  expect(kinds()).not.toContain('allegation');
  expect(kinds(mention(0, 4, 'staff'), mention(9, 14, 'own'))).toEqual(told);
});

test('a memory keeps what was used of late, and no more than twice its size', () => {
  const memory = new Memory<number, string>(10);
  for (let i = 0; i < 100; i++) {
    memory.set(i, `${i}`);
    expect(memory.get(0)).toBe('0');
  }
  const kept = Array.from({ length: 100 }, (_, i) => memory.get(i)).filter(Boolean);
  expect(kept.length).toBeLessThanOrEqual(20);
  expect(kept).toContain('99');
});
