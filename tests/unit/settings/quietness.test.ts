import { describe, expect, test } from 'vitest';
import { LEVELS, type Level } from '../../../src/decide/types.ts';
import {
  QUIETNESSES,
  type Quietness,
  quieted,
  quietnessOn,
} from '../../../src/settings/quietness.ts';

/** What is shown of none, chip, card, pause and help, in this order. */
const SHOWN: Record<Quietness, Level[]> = {
  policy: ['none', 'chip', 'card', 'pause', 'help'],
  fewer: ['none', 'chip', 'chip', 'pause', 'help'],
  pauses: ['none', 'none', 'none', 'pause', 'help'],
  help: ['none', 'none', 'none', 'none', 'help'],
};

describe.each(QUIETNESSES)('chosen: %s', (chosen) => {
  test.each(LEVELS.map((level, at) => [level, SHOWN[chosen][at]] as const))(
    '%s is shown as %s',
    (level, shown) => {
      expect(quieted(level, chosen, 0)).toBe(shown);
    },
  );

  test('after three folds in a row a card is a chip at most, and nothing louder changes', () => {
    expect(quieted('card', chosen, 2)).toBe(SHOWN[chosen][2]);
    expect(quieted('card', chosen, 3)).toBe(SHOWN[chosen][2] === 'none' ? 'none' : 'chip');
    expect(quieted('pause', chosen, 9)).toBe(SHOWN[chosen][3]);
    expect(quieted('help', chosen, 9)).toBe('help');
  });

  test('nothing ever becomes louder, and help is always heard', () => {
    for (const level of LEVELS) {
      const shown = quieted(level, chosen, 0);
      expect(LEVELS.indexOf(shown)).toBeLessThanOrEqual(LEVELS.indexOf(level));
    }
    expect(quieted('help', chosen, 0)).toBe('help');
  });
});

test('a site may be another than everywhere', () => {
  const choice = { everywhere: 'fewer', sites: { facebook: 'help' } } as const;
  expect(quietnessOn(choice, 'facebook')).toBe('help');
  expect(quietnessOn(choice, 'x')).toBe('fewer');
  expect(quietnessOn(choice)).toBe('fewer');
  expect(quietnessOn(choice, 'toString')).toBe('fewer');
});
