// node tests/corpus/report.ts [--raise]: the check command on the public corpus, against its floors.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCorpus, scoreCorpus } from './corpus.ts';
import { figuresOf } from './figures.ts';
import { type Comparison, compare, type Figures, fallen, raised } from './floors.ts';
import { levelRulesExact } from './level-rules.ts';

const FLOORS = join(import.meta.dirname, 'floors.json');

const say = (line: string) => process.stdout.write(`${line}\n`);

function row({ name, figure, floor, above }: Comparison): string {
  const besides = floor === undefined ? 'no floor yet' : `floor ${floor.toFixed(1)}`;
  const judged =
    above === undefined ? '' : above < 0 ? `FELL BY ${-above}` : `+${above.toFixed(1)}`;
  return `  ${name.padEnd(56)} ${figure.toFixed(1).padStart(5)} %  ${besides.padEnd(12)} ${judged}`.trimEnd();
}

function report(corpus: string): void {
  const { all, byPack } = scoreCorpus(corpus);
  const figures = { 'level rules on the labels': levelRulesExact(corpus), ...figuresOf(all) };
  const floors: Figures = JSON.parse(readFileSync(FLOORS, 'utf8'));
  const comparisons = compare(figures, floors);

  say(`Corpus: ${all.drafts} drafts of ${Object.keys(byPack).length} invented schools`);
  for (const comparison of comparisons) say(row(comparison));

  const under = fallen(comparisons);
  if (under.length > 0) {
    say(
      `${under.length} of ${comparisons.length} figures fell under their floors in tests/corpus/floors.json.`,
    );
    process.exitCode = 1;
  }
  if (process.argv.includes('--raise')) {
    writeFileSync(FLOORS, `${JSON.stringify(raised(figures, floors), null, 2)}\n`);
    say('The floors were raised to half a point under what was reached; none was lowered.');
  }
}

const corpus = findCorpus();
if (corpus === undefined) {
  say(
    'Corpus: none here, so nothing was measured. It is looked for in ../shared/corpus, or in BYP_CORPUS.',
  );
} else {
  report(corpus);
}
