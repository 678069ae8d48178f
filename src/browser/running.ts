import type { Watcher } from '../compose/watcher.ts';

/** Where the popup and a newer version find the watcher: a world of the extension's own, which no page sees. */
const RUNNING = Symbol.for('before-you-post/watcher');
type Shelf = { [RUNNING]?: Watcher };

/**
 * Starts the frame's watcher. One that still has its extension stays, since it hears events before the page, which no
 * later one can; one of an older version is replaced.
 */
export function runOnce(start: () => Watcher): void {
  const shelf = globalThis as Shelf;
  if (shelf[RUNNING]?.alive()) return;
  shelf[RUNNING]?.stop();
  shelf[RUNNING] = start();
}

/** Ends the watcher of the frame that it is put into. It takes nothing along from this module. */
export function endHere(): void {
  const shelf = globalThis as unknown as Record<symbol, { stop(): void } | undefined>;
  const running = Symbol.for('before-you-post/watcher');
  shelf[running]?.stop();
  delete shelf[running];
}
