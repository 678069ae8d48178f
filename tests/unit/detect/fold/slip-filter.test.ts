import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SlipFilter } from '../../../../src/detect/fold/slip-filter.ts';
import { soundOf } from '../../../../src/detect/fold/sound.ts';
import { oneEdit } from '../../../../src/detect/fold/spellings.ts';

const word = fc.stringMatching(/^[a-z]{4,12}$/);
const near = word.chain((name) =>
  fc.tuple(
    fc.constant(name),
    fc.nat({ max: name.length - 1 }),
    fc.constantFrom(...'abxyz'),
    fc.nat(3),
  ),
);

describe('a filter of slips', () => {
  test('never denies a word one edit from a name', () => {
    fc.assert(
      fc.property(near, fc.array(word, { maxLength: 20 }), ([name, at, letter, way], others) => {
        const head = name.slice(0, at);
        const tail = name.slice(at);
        const slip = [
          head + tail.slice(1),
          head + letter + tail,
          head + letter + tail.slice(1),
          head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2),
        ][way] as string;
        expect(new SlipFilter([...others, name], 200).may(slip)).toBe(true);
        if (slip !== name && slip.length > 2) expect([...oneEdit(slip)]).toContain(name);
      }),
    );
  });

  test('denies most words that are far from all names', () => {
    const filter = new SlipFilter(['ashdown', 'hartley', 'pettifer'], 30);
    const far = 'the quick brown foxes jumped over several lazy dogs while nobody looked'.split(
      ' ',
    );
    expect(far.filter((one) => filter.may(one)).length).toBeLessThan(3);
  });
});

test.each([
  ['chowdhury', 'chowdry'],
  ['wisniewski', 'wiznewski'],
  ['kowalczyk', 'kowalchick'],
  ['iqbal', 'ikbal'],
  ['phillips', 'filips'],
])('%s and %s sound alike', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test.each([
  ['harding', 'hardman'],
  ['patel', 'petrov'],
  ['nowak', 'novikov'],
])('%s and %s do not', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});
