import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsFor, bytesFor, packTags, unpackTags } from '../../../../src/pack/sealed/tags.ts';

describe('the length of tags', () => {
  test.each([
    [1, 10],
    [30, 15],
    [300, 18],
    [1_500, 21],
    [5_000, 22],
  ])('of %i names is %i bits', (count, bits) => {
    expect(bitsFor(count)).toBe(bits);
  });

  test('lets a wrong name match about one time in a thousand, whatever the school', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (count) => {
        const rate = count / 2 ** bitsFor(count);
        expect(rate).toBeGreaterThan(1 / 1_420);
        expect(rate).toBeLessThan(1 / 700);
      }),
    );
  });
});

describe('packed tags', () => {
  const lists = fc.integer({ min: 10, max: 30 }).chain((bits) =>
    fc.record({
      bits: fc.constant(bits),
      tags: fc.array(fc.integer({ min: 0, max: 2 ** bits - 1 }), { minLength: 1, maxLength: 40 }),
    }),
  );

  test('come out as they went in, in order', () => {
    fc.assert(
      fc.property(lists, ({ bits, tags }) => {
        const bytes = packTags(tags, bits);
        expect(bytes).toHaveLength(bytesFor(tags.length, bits));
        expect(unpackTags(bytes, bits, tags.length)).toEqual([...tags].sort((a, b) => a - b));
      }),
    );
  });

  test('say nothing of the order of the list', () => {
    expect(packTags([7, 900, 3], 10)).toEqual(packTags([900, 3, 7], 10));
  });
});
