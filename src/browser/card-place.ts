import type { Desk } from '../card/host.ts';
import type { CardEvents, CardHost } from '../compose/types.ts';
import type { CardLoader } from './link.ts';
import type { WatcherMessage } from './messages.ts';

/** Makes the card of a frame; what `card.js` leaves for the watcher to find. */
type CardMaker = (events: CardEvents, desk: Desk) => CardHost;

/** The extension's scripts in one frame share a world that the page can't see. */
const PLACE = Symbol.for('before-you-post/card');
type Shelf = { [PLACE]?: CardMaker };

/** Leaves the card's maker for the watcher of this frame. */
export function leaveCardMaker(make: CardMaker): void {
  (globalThis as Shelf)[PLACE] = make;
}

/** Has the background put the card's code into this frame when the first card is needed. */
export const cardFromBackground: CardLoader = async (send, loaded, events) => {
  const shelf = globalThis as Shelf;
  if (!shelf[PLACE]) {
    send({ kind: 'load-card' });
    if (!(await loaded)) return null;
  }
  return shelf[PLACE]?.(events, deskOver(send)) ?? null;
};

/** For the extension's own pages, which bring the card's code along. */
export function cardFrom(make: CardMaker): CardLoader {
  return async (send, _loaded, events) => make(events, deskOver(send));
}

/** What the card has done outside the page, by the background. */
function deskOver(send: (message: WatcherMessage) => void): Desk {
  return {
    openOutside: (url) => send({ kind: 'open', url }),
    printNote: (note) => send({ kind: 'print', note }),
    openPolicy: (pack) => send({ kind: 'policy', pack }),
  };
}
