import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Scored } from './figures.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The corpus's folder: `BYP_CORPUS`, else beside the project; nothing where there is none. */
export function findCorpus(): string | undefined {
  const folder = resolve(ROOT, process.env.BYP_CORPUS ?? '../shared/corpus');
  return existsSync(join(folder, 'score.mjs')) ? folder : undefined;
}

// Into a file: through a pipe, a script that ends by `process.exit` may lose what it wrote last.
function runInto(output: string, args: string[]): void {
  const fd = openSync(output, 'w');
  try {
    execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', fd, 'inherit'] });
  } finally {
    closeSync(fd);
  }
}

/** Runs the check command over every pack's drafts and the corpus's own scorer over the answers. */
export function scoreCorpus(corpus: string): { all: Scored; byPack: Record<string, Scored> } {
  const scorer = join(corpus, 'score.mjs');
  const packs = readdirSync(join(corpus, 'packs')).filter((name) => name.endsWith('.json'));
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  const file = (name: string) => join(folder, name);
  try {
    for (const name of packs) {
      runInto(file(`drafts-${name}`), [scorer, '--inputs', name.replace(/\.json$/, '')]);
      const pack = join(corpus, 'packs', name);
      runInto(file(name), ['src/cli/check.ts', '--pack', pack, file(`drafts-${name}`)]);
    }
    const answers = packs.map((name) => readFileSync(file(name), 'utf8'));
    writeFileSync(file('predictions'), answers.join(''));
    runInto(file('tables'), [scorer, file('predictions'), '--json', file('scores')]);
    return JSON.parse(readFileSync(file('scores'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
