import type { Steps } from '../pack/import/steps.ts';

/** How long a page is kept from drawing at a time, in milliseconds: half a frame. */
const LONGEST_TURN = 8;

/** Told how far a piece of work is. */
export type Progress = (done: number, all: number) => void;

/** Lets the page draw and take presses. By a message: in a tab that is not in sight a timer waits for a whole second. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Does work in steps, with pauses in which the page can draw. */
export async function inTurns<Result>(
  steps: Steps<Result>,
  onProgress: Progress = () => {},
): Promise<Result> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < LONGEST_TURN) continue;
    onProgress(step.value.done, step.value.all);
    await breathe();
    started = performance.now();
  }
}
