import { describe, expect, test } from 'vitest';
import type { ConcernKind } from '../../../src/detect/types.ts';
import { crossValidate } from '../../lessons/cross-validate.ts';
import type { Reading } from '../../lessons/examples.ts';
import type { Lesson } from '../../lessons/lessons.ts';
import { probability, regress } from '../../lessons/logistic.ts';

const lesson = (pack: string, concerns: ConcernKind[]): Lesson => ({
  id: pack,
  pack,
  place: 'post',
  photo: false,
  text: '',
  mentions: [{ start: 0, end: 1, kind: 'school' }],
  concerns,
  level: 'card',
});
const reading = (...signs: string[]): Reading => ({ signs, damping: 1 });

describe('regression', () => {
  const rows = [[0, 1], [0], [1, 2], [2]].map((row) => Int32Array.from(row));
  const examples = {
    rows,
    weights: new Float64Array(4).fill(1),
    signs: 3,
    scales: new Float64Array(3).fill(1),
    dampings: new Float64Array(4).fill(1),
  };
  const fitted = regress(examples, Uint8Array.from([1, 1, 0, 0]), { penalty: 0.1, rounds: 200 });

  test('finds which sign goes with the label, which against and which with neither', () => {
    const [speaks, neither, against] = fitted.weights;
    expect(speaks).toBeGreaterThan(0.5);
    expect(Math.abs(neither ?? 1)).toBeLessThan(0.1);
    expect(against).toBeLessThan(-0.5);
  });

  test('is surer of a draft that has the sign whole than of one in which it is damped', () => {
    const whole = probability(fitted, Int32Array.from([0]), 1);
    expect(whole).toBeGreaterThan(probability(fitted, Int32Array.from([0]), 0.3));
    expect(whole).toBeGreaterThan(0.5);
  });
});

test('a school is judged without its own lessons', () => {
  // Only one school has the word; nobody else could have taught it.
  const own = Array.from({ length: 6 }, () => lesson('one', ['abuse']));
  const others = ['two', 'three', 'four', 'five', 'six'].flatMap((pack) => [
    lesson(pack, []),
    lesson(pack, ['abuse']),
  ]);
  const lessons = [...own, ...others];
  const readings = lessons.map(({ pack, concerns }) =>
    pack === 'one' ? reading('=zonk') : reading(concerns.length > 0 ? '=oaf' : '=fair'),
  );
  const abuse = 2;
  const judged = crossValidate(lessons, readings);
  const known =
    judged[lessons.findIndex(({ pack, concerns }) => pack === 'two' && concerns.length > 0)];
  expect(judged[0]?.[abuse]).toBeLessThan(known?.[abuse] ?? 0);
});
