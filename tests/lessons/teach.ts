import { KINDS } from '../../src/detect/concerns/learned/model.ts';
import { examplesOf, LEARNING, labelsOf } from './cross-validate.ts';
import { type Reading, vocabularyOf } from './examples.ts';
import type { Lesson } from './lessons.ts';
import { curvature, regress } from './logistic.ts';
import type { Thresholds } from './thresholds.ts';

/** Weights nearer to nothing than this are left out. */
const FAINT = 0.15;

/** What is written to `src/detect/concerns/learned/weights.json`. */
export interface Weights {
  /** What each kind weighs before any sign. */
  bias: Record<string, number>;
  /** The sum at which each kind is found. */
  thresholds: Record<string, number>;
  /** What each sign weighs for which kinds: `"@force>own": "allegation 0.42, safeguarding 0.31"`. */
  signs: Record<string, string>;
}

const logit = (p: number): number => Number(Math.log(p / (1 - p)).toFixed(2));

/** What all lessons together teach. Deterministic. */
export function teach(
  lessons: readonly Lesson[],
  readings: readonly Reading[],
  thresholds: Thresholds,
): Weights {
  const vocabulary = vocabularyOf(readings, LEARNING.least);
  const examples = examplesOf(lessons, readings, vocabulary);
  const steepest = curvature(examples);
  const bias: Record<string, number> = {};
  const lines = new Map<string, string[]>();
  for (const kind of KINDS) {
    const fitted = regress(examples, labelsOf(lessons, kind), { ...LEARNING, steepest });
    bias[kind] = Number(fitted.bias.toFixed(2));
    vocabulary.forEach((name, id) => {
      const weight = fitted.weights[id] ?? 0;
      if (Math.abs(weight) < FAINT) return;
      lines.set(name, [...(lines.get(name) ?? []), `${kind} ${weight.toFixed(2)}`]);
    });
  }
  return {
    bias,
    thresholds: Object.fromEntries(KINDS.map((kind) => [kind, logit(thresholds[kind])])),
    signs: Object.fromEntries(
      [...lines]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, parts]) => [name, parts.join(', ')]),
    ),
  };
}
