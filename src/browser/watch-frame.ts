import { siteOf } from '../compose/sites/index.ts';
import { startWatcher, type Watcher } from '../compose/watcher.ts';
import { findCardMaker } from './card-place.ts';
import { deskOver } from './desk.ts';
import { portLink } from './link.ts';

/** Where the popup and a newer version find the watcher: a world of the extension's own, which no page sees. */
const RUNNING = Symbol.for('before-you-post/watcher');

/** Watches this frame. A newer version of the extension, put into an open page, takes over from the older. */
export function watchFrame(): void {
  const shelf = globalThis as { [RUNNING]?: Watcher };
  // One that still has its extension stays: it hears events before the page, which no later one can.
  if (shelf[RUNNING]?.alive()) return;
  shelf[RUNNING]?.stop();

  const link = portLink(siteOf(location.hostname).id, async (send, loaded, events) => {
    if (!findCardMaker()) {
      send({ kind: 'load-card' });
      if (!(await loaded)) return null;
    }
    return findCardMaker()?.(events, deskOver(send)) ?? null;
  });
  const watcher = startWatcher(link);
  shelf[RUNNING] = watcher;
}
