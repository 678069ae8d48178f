import { KINDS } from '../../src/detect/concerns/learned/model.ts';
import { type Reading, rowsOf, vocabularyOf } from './examples.ts';
import type { Lesson } from './lessons.ts';
import { curvature, type Examples, probability, regress } from './logistic.ts';

/** How the weights are learned. */
export const LEARNING = {
  /** Lessons that must have a sign for it to be weighed. */
  least: 3,
  /** 1/C of the usual notation. */
  penalty: 3,
  rounds: 150,
  /** What a plain lesson counts: it stands for many drafts like it. */
  plain: 3,
  /** How much more readily words and pairs of words are weighed than senses, which are few and broad. */
  words: 1.3,
};

/** Parts into which the schools are divided. */
const FOLDS = 5;

const isWordy = (sign: string): boolean => sign.startsWith('=') || /^[^@:]+_/.test(sign);

/** Lessons by the numbers of their signs, ready to be learned from. */
export function examplesOf(
  lessons: readonly Lesson[],
  readings: readonly Reading[],
  vocabulary: readonly string[],
): Examples {
  return {
    rows: rowsOf(readings, vocabulary),
    weights: Float64Array.from(lessons, ({ pack }) => (pack === 'plain' ? LEARNING.plain : 1)),
    signs: vocabulary.length,
    dampings: Float64Array.from(readings, ({ damping }) => damping),
    scales: Float64Array.from(vocabulary, (name) => (isWordy(name) ? LEARNING.words : 1)),
  };
}

/** Whether each lesson holds a kind, as 0 and 1. */
export const labelsOf = (lessons: readonly Lesson[], kind: (typeof KINDS)[number]): Uint8Array =>
  Uint8Array.from(lessons, ({ concerns }) => (concerns.includes(kind) ? 1 : 0));

/**
 * The probability of each kind for each lesson, in the order of `KINDS`, judged by weights learned without any lesson
 * of the same school and a few others: what the detector may be expected to make of a school it has never seen. Plain lessons are
 * learned from and not judged.
 */
export function crossValidate(
  lessons: readonly Lesson[],
  readings: readonly Reading[],
  progress: (schools: readonly string[]) => void = () => {},
): Float64Array[] {
  const judged = lessons.map(() => new Float64Array(KINDS.length));
  const schools = [...new Set(lessons.map(({ pack }) => pack))].filter((pack) => pack !== 'plain');
  const all = lessons.map((_, i) => i);
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = schools.filter((_, i) => i % FOLDS === fold);
    const known = all.filter((i) => !held.includes(lessons[i]?.pack ?? ''));
    const unseen = all.filter((i) => held.includes(lessons[i]?.pack ?? ''));
    const pick = <T>(from: readonly T[], which: readonly number[]): T[] =>
      which.flatMap((i) => from[i] ?? []);
    const read = pick(readings, known);
    const vocabulary = vocabularyOf(read, LEARNING.least);
    const learned = pick(lessons, known);
    const examples = examplesOf(learned, read, vocabulary);
    const steepest = curvature(examples);
    const tests = rowsOf(pick(readings, unseen), vocabulary);
    KINDS.forEach((kind, k) => {
      const fitted = regress(examples, labelsOf(learned, kind), { ...LEARNING, steepest });
      tests.forEach((row, j) => {
        const place = unseen[j] as number;
        const scores = judged[place] as Float64Array;
        scores[k] = probability(fitted, row, readings[place]?.damping ?? 1);
      });
    });
    progress(held);
  }
  return judged;
}
