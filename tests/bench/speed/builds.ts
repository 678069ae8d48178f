import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What it takes to be ready for a list of names, in a process of its own. */
export interface Build {
  /** Milliseconds from the list to the first answer to an empty draft, code already loaded. */
  build: number;
  /** Bytes that stay in use after garbage collection, code and its data included. */
  memory: number;
}

const CHILD = join(import.meta.dirname, '../build-child.ts');
const PATIENCE = 10_000;
export const TOO_SLOW_TO_BUILD = '> 10 s';

/** Builds once in a fresh process; a line of text says why it could not be done. */
export function buildOnce(name: string, size: number): Build | string {
  const { stdout, stderr, error, status } = spawnSync(
    process.execPath,
    ['--expose-gc', CHILD, name, `${size}`],
    { encoding: 'utf8', timeout: PATIENCE },
  );
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return TOO_SLOW_TO_BUILD;
  if (status !== 0) {
    const reason = /^\w*Error: (.*)$/m.exec(stderr)?.[1] ?? `ended with ${status}`;
    return `not run: ${reason.slice(0, 60)}`;
  }
  return JSON.parse(stdout) as Build;
}
