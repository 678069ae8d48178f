import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PrefixFilter } from '../../../../src/detect/fold/prefix-filter.ts';

const name = fc.string({ unit: fc.constantFrom(...'abcdeno'), minLength: 1, maxLength: 12 });

test('two words with which a name begins are never turned away', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 40 }), fc.nat(), (names, cut) => {
      const filter = new PrefixFilter(names, names.join('').length);
      for (const one of names)
        for (let to = 1; to <= one.length; to++) {
          const at = 1 + (cut % to);
          expect(filter.may(one.slice(0, at), one.slice(at, to))).toBe(true);
        }
    }),
  );
});

test('few words with which no name begins are let through', () => {
  const names = Array.from({ length: 1000 }, (_, at) => `harrow${at}`);
  const filter = new PrefixFilter(names, names.join('').length);
  const others = Array.from({ length: 1000 }, (_, at) => filter.may('tallow', `${at}`));
  expect(others.filter(Boolean).length).toBeLessThan(50);
});
