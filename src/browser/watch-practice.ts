import { createCardHost } from '../card/host.ts';
import { siteOf } from '../compose/sites/index.ts';
import { startWatcher } from '../compose/watcher.ts';
import { deskOver } from './desk.ts';
import { portLink } from './link.ts';

/** Watches the practice page with the same code as any site; its card's code is part of the page. */
export function watchPractice(): void {
  startWatcher(
    portLink(siteOf(location.hostname).id, async (send, _loaded, events) =>
      createCardHost(events, deskOver(send)),
    ),
  );
}
