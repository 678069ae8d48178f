import type { CardEvents, CardHost, Draft, Link } from '../compose/types.ts';
import type { Verdict } from '../decide/types.ts';
import { bareApi } from './bare-api.ts';
import type { WatcherMessage, WatcherReply } from './messages.ts';
import { WATCHER_PORT } from './port-name.ts';

type Port = ReturnType<typeof bareApi.runtime.connect>;

/** How the card's code comes into this frame. Resolves to null if it can't. */
export type CardLoader = (
  send: (message: WatcherMessage) => void,
  loaded: Promise<boolean>,
  events: CardEvents,
  /** Calls back when the background has said whether a note is kept. */
  onKept: (listener: KeptListener) => void,
) => Promise<CardHost | null>;

type KeptListener = (id: string, kept: boolean) => void;

/**
 * The watcher's way to the background: one port, opened when a composer has the focus, opened again after
 * the browser put an idle background to sleep.
 * @param site the id of the page's site.
 */
export function portLink(site: string, loadCard: CardLoader): Link {
  let port: Port | null = null;
  let count = 0;
  const asked = new Map<number, (verdict: Verdict | null) => void>();
  let cardLoaded: (ok: boolean) => void = () => {};
  let changed: () => void = () => {};
  let again: () => void = () => {};
  let kept: KeptListener = () => {};
  let restUntil: number | null = null;
  let ended = false;

  function alive(): boolean {
    try {
      return !ended && Boolean(bareApi.runtime?.id);
    } catch {
      return false;
    }
  }

  function connect(): Port {
    if (port) return port;
    const opened = bareApi.runtime.connect({ name: WATCHER_PORT });
    opened.onMessage.addListener((reply) => answer(reply as WatcherReply));
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = null;
      left();
    });
    port = opened;
    return opened;
  }

  /** Nothing that was asked will be answered. */
  function left(): void {
    cardLoaded(false);
    for (const [id, resolve] of asked) {
      asked.delete(id);
      resolve(null);
    }
  }

  function send(message: WatcherMessage): boolean {
    try {
      if (!alive()) return false;
      connect().postMessage(message);
      return true;
    } catch {
      port = null;
      return false;
    }
  }

  function answer(reply: WatcherReply): void {
    switch (reply.kind) {
      case 'verdict':
        asked.get(reply.id)?.(reply.verdict);
        asked.delete(reply.id);
        return;
      case 'card-loaded':
        cardLoaded(reply.ok);
        return;
      case 'rest':
        if (reply.until === restUntil) return;
        restUntil = reply.until;
        changed();
        return;
      case 'changed':
        if (reply.what !== 'rest') changed();
        else send({ kind: 'wake', site });
        return;
      case 'again':
        again();
        return;
      case 'note-kept':
        kept(reply.id, reply.kept);
        return;
      case 'end':
        end();
        changed();
        return;
    }
  }

  function end(): void {
    ended = true;
    try {
      port?.disconnect();
    } catch {
      // The extension is gone, and its ports with it.
    }
    port = null;
    left();
  }

  function ask(draft: Draft, of: number): Promise<Verdict | null> {
    return new Promise((resolve) => {
      const id = ++count;
      asked.set(id, resolve);
      if (send({ kind: 'judge', id, of, draft })) return;
      asked.delete(id);
      resolve(null);
    });
  }

  return {
    // The background may fall asleep between the question and its answer: it is woken and asked once more.
    judge: async (draft, of) => (await ask(draft, of)) ?? (alive() ? ask(draft, of) : null),
    tell: (of, did) => void send({ kind: 'did', of, did }),
    openCard(events) {
      const loaded = new Promise<boolean>((resolve) => {
        cardLoaded = resolve;
      });
      const order = (message: WatcherMessage) => {
        if (!send(message)) cardLoaded(false);
      };
      const onKept = (listener: KeptListener) => {
        kept = listener;
      };
      return loadCard(order, loaded, events, onKept).catch(() => null);
    },
    wake: () => void send({ kind: 'wake', site }),
    resting: () => restUntil !== null && Date.now() < restUntil,
    onChange: (listener) => {
      changed = listener;
    },
    onAgain: (listener) => {
      again = listener;
    },
    alive,
    end,
    note: (what) => void send({ kind: 'note', what }),
  };
}
