import type { Desk } from '../card/host.ts';
import type { WatcherMessage } from './messages.ts';

/** What the card has done outside the page, by the background. */
export function deskOver(send: (message: WatcherMessage) => void): Desk {
  return {
    openOutside: (url) => send({ kind: 'open', url }),
    printNote: (note) => send({ kind: 'print', note }),
  };
}
