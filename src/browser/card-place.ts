import type { Desk } from '../card/host.ts';
import type { CardEvents, CardHost } from '../compose/types.ts';

/** Makes the card of a frame; what `card.js` leaves for the watcher to find. */
export type CardMaker = (events: CardEvents, desk: Desk) => CardHost;

const PLACE = Symbol.for('before-you-post/card');
type Shelf = { [PLACE]?: CardMaker };

/**
 * The extension's scripts in one frame share a world that the page can't see; the card's code, loaded later,
 * leaves its maker here.
 */
export function leaveCardMaker(make: CardMaker): void {
  (globalThis as Shelf)[PLACE] = make;
}

/** The maker that was left, if the card's code has run. */
export function findCardMaker(): CardMaker | undefined {
  return (globalThis as Shelf)[PLACE];
}
