import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** Tests that ran. */
export interface Count {
  passed: number;
  failed: number;
}

export interface StageResult {
  ok: boolean;
  /** Everything that the stage printed: shown when it failed. */
  output: string;
  /** One line to show on success. */
  note?: string;
  /** More lines to show on success. */
  report?: string;
  count?: Count;
}

export interface Stage {
  title: string;
  run: () => Promise<StageResult>;
}

const NONE: Count = { passed: 0, failed: 0 };

/** Runs a program with the project's own Node first on the path, and keeps what it prints. */
export function runProgram(command: string, args: string[]): Promise<StageResult> {
  return new Promise((done) => {
    // The output is kept to be shown later, perhaps in a log that knows no colours.
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', (error) => done({ ok: false, output: `${command}: ${error.message}\n` }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** Runs one of the project's own scripts. */
export function runScript(script: string, ...args: string[]): Promise<StageResult> {
  return runProgram(process.execPath, [join(ROOT, script), ...args]);
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTests: number;
}

/** Runs one project of vitest.config.ts and counts its tests; a run without a test has failed. */
export async function runVitest(project: string): Promise<StageResult> {
  const folder = join(ROOT, '.output/test');
  const file = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', project, ...reporters];
  const result = await runProgram(process.execPath, args);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const count = { passed: report.numPassedTests, failed: report.numFailedTests };
    const ok = result.ok && count.passed > 0 && count.failed === 0;
    return { ...result, ok, count, note: `${count.passed} tests` };
  } catch {
    return { ...result, ok: false, count: NONE };
  }
}

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs the stages in order and stops at the first that fails, showing what it printed.
 * @returns whether all went well, and how many tests ran.
 */
export async function runStages(
  stages: Stage[],
  print: (text: string) => void,
): Promise<{ ok: boolean; count: Count }> {
  let count = NONE;
  for (const [at, { title, run }] of stages.entries()) {
    const started = Date.now();
    print(`[${at + 1}/${stages.length}] ${title} … `);
    const result = await run();
    const { passed, failed } = result.count ?? NONE;
    count = { passed: count.passed + passed, failed: count.failed + failed };
    if (!result.ok) {
      print(`FAILED after ${seconds(started)}\n\n${result.output.trimEnd()}\n\n`);
      print(`Stopped at: ${title}\n`);
      return { ok: false, count };
    }
    print(`ok${result.note ? `, ${result.note}` : ''} (${seconds(started)})\n`);
    if (result.report) print(`${result.report.trimEnd()}\n`);
  }
  return { ok: true, count };
}
