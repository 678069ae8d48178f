import { startWatcher, type Watcher } from '../compose/watcher.ts';
import { bareApi } from './bare-api.ts';
import { findCardMaker } from './card-place.ts';
import { deskOver } from './desk.ts';
import { portLink } from './link.ts';

const RUNNING = Symbol.for('before-you-post/watcher');

/** Watches this frame. A newer version of the extension, put into an open page, takes over from the older. */
export function watchFrame(): void {
  const shelf = globalThis as { [RUNNING]?: Watcher };
  shelf[RUNNING]?.stop();

  const link = portLink(async (send, loaded, events) => {
    if (!findCardMaker()) {
      send({ kind: 'load-card' });
      if (!(await loaded)) return null;
    }
    return findCardMaker()?.(events, deskOver(send)) ?? null;
  });
  const watcher = startWatcher(link);
  shelf[RUNNING] = watcher;

  const onMessage = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    if ((message as { kind?: unknown } | null)?.kind === 'status') respond(watcher.status());
    return true as const;
  };
  bareApi.runtime.onMessage.addListener(onMessage);
}
