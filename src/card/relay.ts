/**
 * Hands an event that was stopped at the window to what lies inside the closed root, as a copy that can't leave it
 * (`composed: false`). Default actions (a link, a typed letter, Tab) are the original's and still happen.
 */
export function relayInto(root: ShadowRoot, event: Event): void {
  const copy = copyOf(event);
  const target = copy && targetIn(root, event);
  if (!target) return;
  keepFocusInEditor(event, target);
  // A copied click would be acted on too (a link followed, a disclosure turned): the original does that alone.
  let prevented = false;
  const judge = () => {
    prevented = copy.defaultPrevented;
    copy.preventDefault();
  };
  root.addEventListener(copy.type, judge);
  target.dispatchEvent(copy);
  root.removeEventListener(copy.type, judge);
  if (prevented) event.preventDefault();
}

function copyOf(event: Event): Event | null {
  const base = { bubbles: true, cancelable: event.cancelable, composed: false };
  switch (event.type) {
    case 'click': {
      const { clientX, clientY, detail } = event as MouseEvent;
      return new MouseEvent('click', { ...base, clientX, clientY, detail });
    }
    case 'mousedown':
      return new MouseEvent('mousedown', base);
    case 'keydown': {
      const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
      return new KeyboardEvent('keydown', {
        ...base,
        key,
        code,
        shiftKey,
        ctrlKey,
        altKey,
        metaKey,
      });
    }
    case 'input':
      return new Event('input', base);
    default:
      return null;
  }
}

function targetIn(root: ShadowRoot, event: Event): Element | null {
  const { clientX, clientY } = event as MouseEvent;
  const byPointer = event instanceof MouseEvent && (clientX !== 0 || clientY !== 0);
  const pointed = byPointer ? root.elementFromPoint(clientX, clientY) : null;
  return pointed ?? root.activeElement;
}

/** A press on the card leaves the caret where the parent was writing, unless the note's own field is pressed. */
function keepFocusInEditor(event: Event, target: Element): void {
  if (event.type === 'mousedown' && !target.closest('textarea, input, select, [data-selectable]')) {
    event.preventDefault();
  }
}
