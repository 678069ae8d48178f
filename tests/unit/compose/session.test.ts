import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameDraft } from '../../../src/compose/session.ts';

describe('isSameDraft', () => {
  it.each([
    ['', 'M'],
    ['Mrs Ashdown', 'Mrs Ashdown again'],
    ['Mrs Ashdown again', 'again'],
    ['so cross with Fernhollow', 'so very cross with Fernhollow'],
  ])('"%s" → "%s" is an edit', (before, after) => {
    expect(isSameDraft(before, after)).toBe(true);
  });

  it.each([
    ['Mrs Ashdown has ignored us', 'Lovely cakes at the fair'],
    ['the first message', 'see you at three'],
  ])('"%s" → "%s" is another draft', (before, after) => {
    expect(isSameDraft(before, after)).toBe(false);
  });

  it('takes any one insertion or deletion for an edit', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (head, middle, tail) => {
        expect(isSameDraft(head + tail, head + middle + tail)).toBe(true);
        expect(isSameDraft(head + middle + tail, head + tail)).toBe(true);
      }),
    );
  });
});
