/** How far a long piece of work is, in rows. */
interface ImportProgress {
  done: number;
  all: number;
}

/** Work in steps: whoever runs it may let the page breathe between two of them, or give up. */
export type Steps<Result> = Generator<ImportProgress, Result>;

/** Does all of the work at once. */
export function finish<Result>(
  steps: Steps<Result>,
  onProgress?: (done: number, all: number) => void,
): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value.done, step.value.all);
  }
}
