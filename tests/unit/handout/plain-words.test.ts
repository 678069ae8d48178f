import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/handout/document.ts';
import { handouts } from '../../../src/handout/index.ts';
import { measurableSentences, readingAge } from '../copy/reading-age.ts';
import { ORDERS } from './orders.ts';

/** Years: for families' texts, and for the assessment, which a data protection officer reads. */
const AGES: Readonly<Record<string, number>> = {
  letter: 11,
  newsletter: 11,
  'privacy-notice': 11,
  permissions: 11,
  'store-listing': 11,
  dpia: 13,
};
const HARDEST_SENTENCE: Readonly<Record<string, number>> = {
  letter: 15,
  newsletter: 15,
  'privacy-notice': 15,
};
const MEASURABLE = 10;
const SCHOOL = /Fernhollow Primary School|Larkrise School/g;
/** Addresses and names are read as they come. */
const NO_SENTENCE = /^\S+$|^[^.!?]*: \S+(?:, \S+)*$/;

describe.each(ORDERS)('%s', (_, order) => {
  test.each(handouts(order).map((handout) => [handout.id, handout] as const))(
    '%s is in plain words',
    (id, handout) => {
      const lines = linesOf(handout)
        .filter((line) => !NO_SENTENCE.test(line))
        .map((line) => line.replaceAll(SCHOOL, 'the school'));
      const whole = lines.map((line) => (/[.!?…:]$/.test(line) ? line : `${line}.`)).join('\n');
      expect(readingAge(whole)).toBeLessThanOrEqual(AGES[id] ?? 0);
      const hard = lines
        .flatMap((line) => measurableSentences(line, MEASURABLE))
        .filter((sentence) => readingAge(sentence) > (HARDEST_SENTENCE[id] ?? 30));
      expect(hard).toEqual([]);
    },
  );

  test('the letter fits on half a page', () => {
    const letter = handouts(order).find(({ id }) => id === 'letter');
    const words = (letter ? linesOf(letter) : []).join(' ').split(/\s+/);
    expect(words.length).toBeGreaterThan(100);
    expect(words.length).toBeLessThan(230);
  });
});

test('no document threatens, or speaks of duties and disrepute', () => {
  const all = ORDERS.flatMap(([, order]) => handouts(order))
    .filter(({ id }) => id !== 'dpia')
    .flatMap(linesOf)
    .join('\n');
  expect(all).not.toMatch(/\bmust\b|disrepute|solicitor|defam|prosecut|consequence|legal action/i);
});
