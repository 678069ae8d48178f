import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Scored } from './figures.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The corpus's folder: `BYP_CORPUS`, else beside the project; nothing where there is none. */
export function findCorpus(): string | undefined {
  const folder = resolve(ROOT, process.env.BYP_CORPUS ?? '../shared/corpus');
  return existsSync(join(folder, 'score.mjs')) ? folder : undefined;
}

const run = (args: string[], input = '') =>
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });

/** Runs the check command over every pack's drafts and the corpus's own scorer over the answers. */
export function scoreCorpus(corpus: string): { all: Scored; byPack: Record<string, Scored> } {
  const scorer = join(corpus, 'score.mjs');
  const packs = readdirSync(join(corpus, 'packs')).filter((name) => name.endsWith('.json'));
  const answers = packs.map((name) => {
    const drafts = run([scorer, '--inputs', name.replace(/\.json$/, '')]);
    return run(['src/cli/check.ts', '--pack', join(corpus, 'packs', name)], drafts);
  });

  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    const predictions = join(folder, 'predictions.jsonl');
    const scores = join(folder, 'scores.json');
    writeFileSync(predictions, answers.join(''));
    run([scorer, predictions, '--json', scores]);
    return JSON.parse(readFileSync(scores, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
