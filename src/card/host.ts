import type { Anchor, CardEvents, CardHost, Shown } from '../compose/types.ts';
import { copyText } from './copy.ts';
import { follow } from './follow.ts';
import { createHostElement, parentFor, raise } from './host-element.ts';
import { relayInto } from './relay.ts';
import type { CardActions, PrivateNote } from './types.ts';
import { cardCss, renderCard } from './view/index.ts';

/** A page that keeps removing the card has won after this many rounds: nothing is shown, so nothing is held. */
const MOST_RETURNS = 5;

/** What the card needs done outside the page. */
export interface Desk {
  openOutside(url: string): void;
  printNote(note: PrivateNote): void;
  openPolicy(pack: string): void;
}

/** Makes the frame's one card. Nothing is in the page until the first `show`. */
export function createCardHost(events: CardEvents, desk: Desk): CardHost {
  const { host, root, box } = createHostElement(cardCss);
  let anchor: Anchor | null = null;
  let shown: Shown | null = null;
  let noteOpen = false;
  let returns = 0;
  let unfollow: () => void = () => {};
  const removals = new MutationObserver(() => {
    if (shown && anchor && !host.isConnected && !attach(anchor.editor)) hide();
  });

  const turnNote = (open: boolean) => {
    noteOpen = open;
    render();
  };
  const actions: CardActions = {
    fold: () => events.folded(),
    unfold: () => events.unfolded(),
    openNote: () => turnNote(true),
    backFromNote: () => turnNote(false),
    copyNote: (text) => copyText(root, text),
    printNote: (note) => desk.printNote(note),
    openPolicy: () => shown && desk.openPolicy(shown.verdict.pack),
    openOutside: (url) => desk.openOutside(url),
  };

  function render(): void {
    if (!shown || !anchor) return renderCard(box, null, actions);
    const { verdict, held, draft, folded } = shown;
    const view = folded ? 'chip' : noteOpen ? 'note' : 'card';
    renderCard(box, { verdict, view, held, draft }, actions);
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
    shown = null;
    noteOpen = false;
    unfollow();
    removals.disconnect();
    render();
    host.remove();
  }

  function isVisible(): boolean {
    if (!shown || !host.isConnected) return false;
    const { width, height } = box.getBoundingClientRect();
    return width > 0 && height > 0 && box.checkVisibility({ visibilityProperty: true });
  }

  return {
    show(at, what) {
      anchor = at;
      const attached = attach(at.editor);
      shown = what;
      render();
      return attached && isVisible();
    },
    hide,
    isVisible,
    owns: (event) => host.isConnected && event.composedPath().includes(host),
    relay: (event) => relayInto(root, event),
    focus: () => root.querySelector<HTMLElement>('button, a[href], summary')?.focus(),
    destroy: hide,
  };
}
