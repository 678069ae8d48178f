// node tests/lessons/learn.ts: learns from the lessons what each sign weighs, says how well unseen schools are judged,
// and writes src/detect/concerns/learned/weights.json.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../src/detect/concerns/learned/model.ts';
import { crossValidate, examplesOf, LEARNING, labelsOf } from './cross-validate.ts';
import { signsOfLesson, vocabularyOf } from './examples.ts';
import { allLessons } from './lessons.ts';
import { curvature, regress } from './logistic.ts';
import { tableOf } from './table.ts';
import { outcomeOf, thresholdsOf } from './thresholds.ts';

const WEIGHTS = join(import.meta.dirname, '../../src/detect/concerns/learned/weights.json');
/** Weights nearer to nothing than this are left out of the file. */
const FAINT = 0.1;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const lessons = allLessons();
const signs = lessons.map(signsOfLesson);
const judged = crossValidate(lessons, signs, (schools) =>
  process.stderr.write(`  judged ${schools.join(', ')}\n`),
);
const thresholds = thresholdsOf(lessons, judged);

for (const line of tableOf(outcomeOf(lessons, judged, thresholds), thresholds)) say(line);

const vocabulary = vocabularyOf(signs, LEARNING.least);
const examples = examplesOf(lessons, signs, vocabulary);
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
const logit = (p: number): number => Number(Math.log(p / (1 - p)).toFixed(2));
const learned = {
  bias,
  thresholds: Object.fromEntries(KINDS.map((kind) => [kind, logit(thresholds[kind])])),
  signs: Object.fromEntries(
    [...lines]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, parts]) => [name, parts.join(', ')]),
  ),
};
writeFileSync(WEIGHTS, `${JSON.stringify(learned, null, 2)}\n`);
say(`${lines.size} signs written to src/detect/concerns/learned/weights.json`);
