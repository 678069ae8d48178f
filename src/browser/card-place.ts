import type { Desk } from '../card/host.ts';
import type { CardEvents, CardHost } from '../compose/types.ts';
import type { Words } from '../ui/messages/room.ts';
import type { CardLoader } from './link.ts';
import type { WatcherMessage } from './messages.ts';

/** Makes the card of a frame; what `card.js` leaves for the watcher to find. */
type CardMaker = (events: CardEvents, desk: Desk) => CardHost;

/** The extension's scripts in one frame share a world that the page can't see. */
const PLACE = Symbol.for('before-you-post/card');
const WORDS = Symbol.for('before-you-post/words');
type CardWords = Readonly<Record<string, Words>>;
type Shelf = { [PLACE]?: CardMaker; [WORDS]?: CardWords };

/** Leaves the card's maker for the watcher of this frame. */
export function leaveCardMaker(make: CardMaker): void {
  (globalThis as Shelf)[PLACE] = make;
}

/** Leaves what the card says in other languages than English. */
export function leaveWords(words: CardWords): void {
  (globalThis as Shelf)[WORDS] = words;
}

/** What was left there, by the language's code. */
export const wordsLeft = (): CardWords | undefined => (globalThis as Shelf)[WORDS];

/** Has the background put the card's code into this frame when the first card is needed. */
export const cardFromBackground: CardLoader = async (send, loaded, events, onKept) => {
  const shelf = globalThis as Shelf;
  if (!shelf[PLACE]) {
    send({ kind: 'load-card' });
    if (!(await loaded)) return null;
  }
  return shelf[PLACE]?.(events, deskOver(send, onKept)) ?? null;
};

/** For the extension's own pages, which bring the card's code along. */
export function cardFrom(make: CardMaker): CardLoader {
  return async (send, _loaded, events, onKept) => make(events, deskOver(send, onKept));
}

/** What the card has done outside the page, by the background. */
function deskOver(send: (message: WatcherMessage) => void, onKept: Desk['onKept']): Desk {
  return {
    openOutside: (url) => send({ kind: 'open', url }),
    printNote: (sheet) => send({ kind: 'print', sheet }),
    openPolicy: (pack) => send({ kind: 'policy', pack }),
    keepNote: (note) => send({ kind: 'keep-note', note }),
    deleteNote: (id) => send({ kind: 'delete-note', id }),
    openNotes: (id) => send({ kind: 'notes', id }),
    onKept,
  };
}
