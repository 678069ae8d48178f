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
