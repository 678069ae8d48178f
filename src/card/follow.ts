import { autoUpdate } from '@floating-ui/dom';
import type { Anchor } from '../compose/types.ts';
import { type Box, place } from './place.ts';

/** What a card needs beside a composer, in pixels. */
const CARD_WIDTH = 380;
/** With less of the editor in sight than this, it is scrolled away. In pixels. */
const LEAST_SEEN = 24;
/** A card taller than this is read no further; the rest scrolls. In pixels. */
const MOST_HEIGHT = 640;

/**
 * Keeps the box beside its composer while pages scroll, resize and move things about.
 * @param held whether it says why a press was held, and so must be seen.
 * @param gone called once when the editor has left the page.
 * @returns ends the following.
 */
export function follow(
  box: HTMLElement,
  anchor: Anchor,
  held: boolean,
  gone: () => void,
): () => void {
  let ended = false;
  const update = () => {
    if (ended) return;
    if (!anchor.editor.isConnected) {
      ended = true;
      // After this turn: the page may only be moving the editor to another place.
      queueMicrotask(gone);
      return;
    }
    moveTo(box, anchor, held);
  };
  const stop = autoUpdate(anchor.editor, box, update);
  return () => {
    ended = true;
    stop();
  };
}

function moveTo(box: HTMLElement, anchor: Anchor, held: boolean): void {
  const editor = boxOf(anchor.editor);
  const control = anchor.control?.isConnected ? boxOf(anchor.control) : null;
  const surround = surroundOf(anchor, editor, control);
  const viewport = viewportSize();
  // Read before anything is written, so that nothing is laid out once more for it.
  const scrolled = scrolledIn(box);
  // Scrolled away from, the composer takes its card along; a held press explains itself wherever it is.
  const away = editor.bottom < LEAST_SEEN || editor.top > viewport.height - LEAST_SEEN;
  box.style.visibility = away && !held ? 'hidden' : 'visible';
  box.style.maxInlineSize = `${viewport.width - 16}px`;
  // Measured as tall as it would like to be; then told how tall it may be.
  box.style.setProperty('--byp-max-height', `${MOST_HEIGHT}px`);
  const { width, height } = box.getBoundingClientRect();
  const { left, top, maxHeight } = place(
    { width, height },
    {
      viewport,
      surround,
      keepClear: control ? [editor, control] : [editor],
    },
  );
  box.style.setProperty('--byp-max-height', `${Math.floor(Math.min(maxHeight, MOST_HEIGHT))}px`);
  box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  // What was tall for a moment had less to scroll.
  for (const { part, at } of scrolled) part.scrollTop = at;
}

/** The parts of the box that somebody has scrolled, and how far, in pixels. */
function scrolledIn(box: HTMLElement): { part: Element; at: number }[] {
  return [...box.querySelectorAll('.byp-card, .byp-body')].flatMap((part) =>
    part.scrollTop > 0 ? [{ part, at: part.scrollTop }] : [],
  );
}

/** A dialog or form is a composer as a whole; a wide part of the page is not, so there the two ends are it. */
function surroundOf(anchor: Anchor, editor: Box, control: Box | null): Box {
  if (anchor.surround.matches('[role="dialog"], dialog, form')) {
    const whole = boxOf(anchor.surround);
    // Some are full-page layers around the visible part; beside those there is no room.
    if (Math.max(whole.left, innerWidth - whole.right) > CARD_WIDTH) return whole;
  }
  if (!control) return editor;
  return {
    left: Math.min(editor.left, control.left),
    top: Math.min(editor.top, control.top),
    right: Math.max(editor.right, control.right),
    bottom: Math.max(editor.bottom, control.bottom),
  };
}

/** Without scroll bars, and without a phone's keyboard. */
function viewportSize(): { width: number; height: number } {
  const { clientWidth } = document.documentElement;
  const seen = visualViewport && visualViewport.scale === 1 ? visualViewport.height : innerHeight;
  return { width: clientWidth || innerWidth, height: Math.min(seen, innerHeight) };
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
