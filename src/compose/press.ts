import { innermost } from './shadow.ts';

/** A press of Post: what the parent did, and how to do it again. */
export type Press =
  | { by: 'pointer'; target: Element; event: MouseEvent }
  | { by: 'key'; target: Element; event: KeyboardEvent }
  | { by: 'form'; target: HTMLFormElement; submitter: HTMLElement | null };

/** Stops an event before the page has seen anything of it. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Lets a press that had to wait for its verdict go on. Browsers give an extension no way to make a trusted
 * event, so a page that mistrusts this one leaves the draft where it is, and the next press posts it.
 */
export function replay(press: Press): void {
  switch (press.by) {
    case 'form':
      return press.target.requestSubmit(press.submitter);
    case 'pointer':
      return replayPointer(press.target, press.event);
    case 'key':
      return replayKey(press.target, press.event);
  }
}

function replayPointer(target: Element, event: MouseEvent): void {
  const init = { ...likeness(event), detail: 1 };
  const pointer = { ...init, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  target.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  target.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  target.dispatchEvent(new PointerEvent('pointerup', pointer));
  target.dispatchEvent(new MouseEvent('mouseup', init));
  target.dispatchEvent(new MouseEvent('click', init));
}

function replayKey(target: Element, event: KeyboardEvent): void {
  const init = likeness(event);
  const goesOn = target.dispatchEvent(new KeyboardEvent('keydown', init));
  if (goesOn) target.dispatchEvent(new KeyboardEvent('keypress', { ...init, charCode: 13 }));
  target.dispatchEvent(new KeyboardEvent('keyup', init));
}

const KEPT =
  'view clientX clientY screenX screenY key code keyCode which ctrlKey shiftKey altKey metaKey';

/** What an event that repeats the parent's own has in common with it. */
function likeness(event: MouseEvent | KeyboardEvent): UIEventInit {
  const kept = KEPT.split(' ').map((name) => [name, event[name as keyof UIEvent]]);
  return { bubbles: true, cancelable: true, composed: true, ...Object.fromEntries(kept) };
}

/** Whether this keydown posts, as far as the key alone tells: no composition, no list of suggestions open. */
export function isPostingKey(event: KeyboardEvent, enterPosts: boolean, modEnterPosts: boolean) {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return false;
  if (event.shiftKey || event.altKey) return false;
  if (choosesFromList(innermost(event))) return false;
  return event.ctrlKey || event.metaKey ? modEnterPosts : enterPosts;
}

function choosesFromList(target: Element | null): boolean {
  const field = target?.closest(
    '[aria-expanded="true"], [aria-activedescendant]:not([aria-activedescendant=""])',
  );
  return Boolean(
    field?.matches('[contenteditable], textarea, [role="textbox"], [role="combobox"]'),
  );
}
