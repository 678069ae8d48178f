import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import { compare, fallen, raised } from './floors.ts';

test('a figure under its floor is found, one at its floor or above is not', () => {
  const comparisons = compare({ a: 89.9, b: 90, c: 95, d: 10 }, { a: 90, b: 90, c: 90 });
  expect(fallen(comparisons).map(({ name }) => name)).toEqual(['a']);
  expect(comparisons.map(({ above }) => above)).toEqual([-0.1, 0, 5, undefined]);
});

test('a figure does not reach its floor by rounding', () => {
  expect(fallen(compare({ a: 89.99 }, { a: 90 }))).toHaveLength(1);
});

test('a figure that is no longer measured has fallen', () => {
  expect(fallen(compare({}, { a: 50 }))).toHaveLength(1);
});

test('raised floors stand half a point under the figures', () => {
  expect(raised({ a: 91.27, b: 100 }, { a: 80 })).toEqual({ a: 90.7, b: 100 });
});

test('floors only rise, and what was reached today holds tomorrow', () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  const some = fc.dictionary(fc.constantFrom('a', 'b', 'c'), percent);
  fc.assert(
    fc.property(some, some, (figures, floors) => {
      const next = raised(figures, floors);
      for (const [name, floor] of Object.entries(floors)) {
        expect(next[name]).toBeGreaterThanOrEqual(floor);
      }
      const stillUnder = fallen(compare(figures, next)).map(({ name }) => name);
      const under = fallen(compare(figures, floors)).map(({ name }) => name);
      expect(stillUnder).toEqual(under);
    }),
  );
});

test("the scorer's rates of error become shares that were right", () => {
  const score = { p: 0.9, r: 0.8, f1: 0.85 };
  const rate = (k: number, n: number) => ({ k, n });
  const figures = figuresOf({
    drafts: 10,
    absent: 1,
    mentions: score,
    concerns: { ...score, f1: Number.NaN },
    concernsWithoutPraise: score,
    exact: rate(7, 10),
    missedHarm: rate(1, 4),
    overAlarm: rate(0, 5),
    helpRecall: rate(2, 2),
    falseHelp: rate(0, 0),
  });
  expect(figures).toMatchObject({
    'drafts answered': 90,
    'mention F1': 85,
    'concern F1': 0,
    'level exact': 70,
    'harm seen (pause or help not taken for less than card)': 75,
    'quiet kept (none or chip not taken for more)': 100,
    'no false help': 100,
  });
});
