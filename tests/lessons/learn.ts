// npm run learn: learns from the lessons what each sign weighs, says how well schools never seen are judged, and writes
// src/detect/concerns/learned/weights.json. With --check, as npm test does, it writes nothing: it fails where the
// weights there are not what the lessons teach, or where a figure fell under its floor in floors.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type Figures, fallen, raised } from '../corpus/floors.ts';
import { crossValidate } from './cross-validate.ts';
import { readLesson } from './examples.ts';
import { allLessons } from './lessons.ts';
import { figuresOf, tableOf } from './table.ts';
import { teach, type Weights } from './teach.ts';
import { outcomeOf, thresholdsOf } from './thresholds.ts';

const WEIGHTS = join(import.meta.dirname, '../../src/detect/concerns/learned/weights.json');
const FLOORS = join(import.meta.dirname, 'floors.json');
/** Signs that may differ in the last digit or at the edge of being left out, on another processor. */
const DIFFERENT = 0.02;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const lessons = allLessons();
const readings = lessons.map(readLesson);
const judged = crossValidate(lessons, readings, (schools) =>
  process.stderr.write(`  judged ${schools.join(', ')}\n`),
);
const thresholds = thresholdsOf(lessons, judged);
const outcome = outcomeOf(lessons, judged, thresholds);
for (const line of tableOf(outcome, thresholds)) say(line);

const learned = teach(lessons, readings, thresholds);
const count = Object.keys(learned.signs).length;
const floors: Figures = JSON.parse(readFileSync(FLOORS, 'utf8'));
const comparisons = compare(figuresOf(outcome), floors);

if (process.argv.includes('--check')) {
  const there: Weights = JSON.parse(readFileSync(WEIGHTS, 'utf8'));
  const changed = Object.keys({ ...there.signs, ...learned.signs }).filter(
    (name) => there.signs[name] !== learned.signs[name],
  );
  if (changed.length > DIFFERENT * count) {
    say(`${changed.length} signs weigh otherwise than the lessons teach: run npm run learn.`);
    process.exitCode = 1;
  }
  for (const { name, figure, floor } of fallen(comparisons)) {
    say(`${name} is ${figure.toFixed(1)}, under its floor ${floor} in tests/lessons/floors.json.`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(WEIGHTS, `${JSON.stringify(learned, null, 2)}\n`);
  say(`${count} signs written to src/detect/concerns/learned/weights.json`);
  if (process.argv.includes('--raise'))
    writeFileSync(FLOORS, `${JSON.stringify(raised(figuresOf(outcome), floors), null, 2)}\n`);
}
