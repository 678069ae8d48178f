import type { Anchor, CardEvents, CardHost, Shown } from '../compose/types.ts';
import { addresseesAmong } from '../notes/addressees.ts';
import { copyText } from './copy.ts';
import { follow } from './follow.ts';
import { createHeldNotes, type NoteKeeper } from './held-notes.ts';
import { createHostElement, parentFor, raise } from './host-element.ts';
import { relayInto } from './relay.ts';
import type { CardActions } from './types.ts';
import { cardCss, renderCard } from './view/index.ts';

/** A page that keeps removing the card has won after this many rounds: nothing is shown, so nothing is held. */
const MOST_RETURNS = 5;

/** What the card needs done outside the page. */
export interface Desk extends NoteKeeper {
  openOutside(url: string): void;
  printNote(sheet: PrintedSheet): void;
  openPolicy(pack: string): void;
  /** Opens the extension's page of notes at this one. */
  openNotes(id: string): void;
  /** Calls back when it is known whether a note is kept. */
  onKept(listener: (id: string, kept: boolean) => void): void;
}

/** A note's printed page: its school is named by the pack that judged the draft. */
type PrintedSheet = Parameters<CardActions['printNote']>[0] & { pack: string };

/** Makes the frame's one card. Nothing is in the page until the first `show`. */
export function createCardHost(events: CardEvents, desk: Desk): CardHost {
  const { host, root, box } = createHostElement(cardCss);
  let anchor: Anchor | null = null;
  let shown: Shown | null = null;
  let noteOpen = false;
  let returns = 0;
  const notes = createHeldNotes(desk);
  let unfollow: () => void = () => {};
  const removals = new MutationObserver(() => {
    if (shown && anchor && !host.isConnected && !attach(anchor.editor)) hide();
  });

  /** Does something with the note of the draft in hand, and shows how it stands then. */
  const withNote = (act: (from: Shown) => void) => {
    if (!shown) return;
    act(shown);
    render();
  };
  const actions: CardActions = {
    fold: () => events.folded(),
    unfold: () => events.unfolded(),
    openNote: () =>
      withNote((from) => {
        noteOpen = true;
        notes.soon(from);
      }),
    backFromNote: () =>
      withNote((from) => {
        noteOpen = false;
        notes.back(from);
      }),
    writeNote: (change) => withNote((from) => notes.write(from, change)),
    noteLeft: () =>
      withNote((from) => {
        notes.left(from);
        events.took();
      }),
    deleteNote: () => withNote(notes.remove),
    openNotes: () =>
      withNote((from) => {
        notes.soon(from);
        notes.now();
        desk.openNotes(notes.id(from));
      }),
    copyNote: (text) => copyText(root, text),
    printNote: (sheet) => shown && desk.printNote({ ...sheet, pack: shown.verdict.pack }),
    openPolicy: () => shown && desk.openPolicy(shown.verdict.pack),
    openOutside: (url) => desk.openOutside(url),
  };
  desk.onKept((id, kept) => {
    notes.answered(id, kept);
    if (noteOpen) render();
  });

  function render(): void {
    if (!shown || !anchor) return renderCard(box, null, actions);
    const { verdict, held, folded } = shown;
    const view = folded ? 'chip' : noteOpen ? 'note' : 'card';
    renderCard(box, { verdict, view, held, note: notes.show(shown) }, actions);
    unfollow();
    unfollow = follow(box, anchor, held, () => events.gone());
  }

  /** Whether the host is in its place in the page, put back there if need be. */
  function attach(editor: Element): boolean {
    const parent = parentFor(editor);
    if (host.parentNode !== parent) {
      if (shown && returns++ >= MOST_RETURNS) return false;
      parent.append(host);
      removals.disconnect();
      removals.observe(parent, { childList: true });
    }
    raise(host);
    return true;
  }

  function hide(): void {
    notes.now();
    shown = null;
    noteOpen = false;
    unfollow();
    removals.disconnect();
    render();
    host.remove();
  }

  /** Each key typed in the note moves a caret, which a page is told of; what it is told of so often is somebody writing. */
  function isRhythm(event: Event): boolean {
    const tree = host.getRootNode() as Document | ShadowRoot;
    return event.type === 'selectionchange' && tree.activeElement === host;
  }

  function isVisible(): boolean {
    if (!shown || !host.isConnected) return false;
    const { width, height } = box.getBoundingClientRect();
    return width > 0 && height > 0 && box.checkVisibility({ visibilityProperty: true });
  }

  // A way to the school itself was followed: its page, its mail or its number.
  root.addEventListener('click', ({ target }) => {
    const url = (target as Element).closest('a')?.getAttribute('href');
    const ways = addresseesAmong(shown?.verdict.routes ?? []);
    if (ways.some((way) => way.url === url)) events.took();
  });

  // The last moment in which a closing tab lets anything be said.
  const closing = new AbortController();
  for (const type of ['pagehide', 'visibilitychange']) {
    addEventListener(type, notes.now, { capture: true, signal: closing.signal });
  }

  return {
    show(at, what) {
      anchor = at;
      const attached = attach(at.editor);
      if (shown && shown.key !== what.key) {
        notes.now();
        noteOpen = false;
      }
      if (noteOpen && shown?.draft !== what.draft) notes.soon(what);
      shown = what;
      render();
      return attached && isVisible();
    },
    hide,
    isVisible,
    owns: (event) => host.isConnected && (event.composedPath().includes(host) || isRhythm(event)),
    relay: (event) => relayInto(root, event),
    focus: () => root.querySelector<HTMLElement>('button, a[href], summary')?.focus(),
    destroy() {
      hide();
      closing.abort();
    },
  };
}
