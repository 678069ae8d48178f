// npm test: everything that CI runs, in the order in which it is cheapest to fail.
import { join } from 'node:path';
import { ensureBrowser } from './browser-install.ts';
import { describeBrowser } from './browsers.ts';
import { ROOT } from './root.ts';
import { runProgram, runScript, runStages, runVitest, type Stage } from './stages.ts';

const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);

/** Shows on success what the stage printed. */
const shown =
  (run: Stage['run']): Stage['run'] =>
  async () => {
    const result = await run();
    return { ...result, report: result.output };
  };

/** A step in this process; what it throws is the stage's output. */
const here =
  (step: () => string): Stage['run'] =>
  async () => {
    try {
      return { ok: true, output: '', note: step() };
    } catch (error) {
      return { ok: false, output: error instanceof Error ? error.message : String(error) };
    }
  };

const STAGES: Stage[] = [
  {
    title: 'Format and lint',
    run: () => runProgram(bin('biome'), ['ci', '--error-on-warnings', '--colors=off']),
  },
  { title: 'Types', run: () => runProgram(bin('tsc'), ['--noEmit', '-p', '.']) },
  { title: 'Dead code and unused dependencies', run: () => runProgram(bin('knip'), []) },
  { title: 'Unit tests', run: () => runVitest('unit') },
  { title: 'Build and budgets', run: shown(() => runScript('src/cli/build.ts')) },
  { title: 'Privacy scan of the build', run: () => runScript('src/cli/privacy-scan.ts') },
  { title: 'Rules of the stores', run: shown(() => runScript('src/cli/store-check.ts')) },
  { title: 'Names', run: shown(() => runScript('tests/corpus/names/measure.ts')) },
  { title: 'Lessons', run: shown(() => runScript('tests/lessons/learn.ts', '--check')) },
  { title: 'Corpus', run: shown(() => runScript('tests/corpus/report.ts')) },
  {
    title: 'Browsers',
    run: here(() =>
      (['chromium', 'firefox'] as const)
        .map((engine) => describeBrowser(ensureBrowser(engine)))
        .join(', '),
    ),
  },
  { title: 'Browser tests', run: () => runVitest('browser') },
];

const { ok, count } = await runStages(STAGES, (text) => process.stdout.write(text));
// A stage other than the tests may have failed: then the run has failed whatever it counted.
const failed = ok ? 0 : Math.max(1, count.failed);
process.stdout.write(`\n${count.passed} passed, ${failed} failed\n`);
process.exitCode = ok ? 0 : 1;
