/**
 * Events that could tell the page about the card: its keys, clicks, text and focus. The watcher listens for
 * them on the window before any script of the page can, and keeps the card's own to itself.
 */
export const SEALED_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'drop',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'selectionchange',
  'focusin',
  'focusout',
  'focus',
  'blur',
  'beforetoggle',
  'toggle',
] as const;

/** The events of one press, in the order in which a page may act on them. */
export const GESTURE = new Set([
  'pointerdown',
  'touchstart',
  'mousedown',
  'pointerup',
  'touchend',
  'mouseup',
  'click',
]);

/** After these the text may have changed, whichever way the editor takes its input. */
export const EDITS = new Set([
  'beforeinput',
  'input',
  'paste',
  'cut',
  'drop',
  'keyup',
  'compositionend',
]);
