import { describe, expect, test } from 'vitest';
import { createConcernFinder } from '../../../src/detect/concerns/index.ts';
import type { Mention } from '../../../src/detect/types.ts';
import { plainLessons } from '../../lessons/plain.ts';

const find = createConcernFinder();
const kindsIn = ({ text, mentions, place }: ReturnType<typeof plainLessons>[number]): string[] => [
  ...new Set(find(text, mentions as Mention[], { place }).map(({ kind }) => kind)),
];

describe('what is said plainly is understood', () => {
  const lessons = plainLessons();

  test.each(
    lessons
      .filter(({ concerns }) => concerns.includes('safeguarding'))
      .map((one) => [one.text, one]),
  )('danger: %s', (_, lesson) => {
    expect(kindsIn(lesson as (typeof lessons)[number])).toContain('safeguarding');
  });

  test.each(lessons.filter(({ concerns }) => concerns.length === 0).map((one) => [one.text, one]))(
    'no danger: %s',
    (_, lesson) => {
      expect(kindsIn(lesson as (typeof lessons)[number])).not.toContain('safeguarding');
    },
  );

  test('and nearly every plain lesson is judged as it is labelled', () => {
    const wrong = lessons.filter(
      (lesson) => kindsIn(lesson).sort().join() !== [...lesson.concerns].sort().join(),
    );
    expect(wrong.length).toBeLessThan(lessons.length / 10);
  });
});
