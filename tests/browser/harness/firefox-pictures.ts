import type { Bidi } from './firefox-parts.ts';

type Hand = { by: 'paste' } | { by: 'drop'; x: number; y: number };

/** Runs in the page's process with the browser's own rights, where an event that is made is trusted. */
const script = `{
  const hand = HAND;
  const rootOf = (element) => element?.openOrClosedShadowRoot;
  const frameOf = (element) => (element?.localName === 'iframe' ? element.contentDocument : null);
  let place = content.document;
  let { x, y } = hand;
  let target;
  while (place) {
    target = (hand.by === 'paste' ? place.activeElement : place.elementFromPoint(x, y)) ?? target;
    const frame = frameOf(target);
    if (frame && hand.by === 'drop') {
      const box = target.getBoundingClientRect();
      x -= box.x;
      y -= box.y;
    }
    const root = rootOf(target);
    place = frame ?? (root !== place ? root : null);
  }
  const win = target.ownerDocument.defaultView;
  const file = new win.File(['x'], 'IMG_2210.png', { type: 'image/png' });
  const init = { bubbles: true, cancelable: true, composed: true };
  let event;
  if (hand.by === 'paste') {
    event = new win.ClipboardEvent('paste', init);
    event.clipboardData.items.add(file);
  } else {
    const dataTransfer = new win.DataTransfer();
    dataTransfer.items.add(file);
    event = new win.DragEvent('drop', { ...init, dataTransfer, clientX: x, clientY: y });
  }
  target.dispatchEvent(event);
}`;

/**
 * Hands a picture to a page by a trusted paste or drop. A headless Firefox has neither a clipboard that takes pictures nor
 * a service for dragging, so its own code makes the event, as it would from the system's.
 *
 * @param url the page's address; it must be open in one tab only
 */
export async function handPicture(bidi: Bidi, url: string, hand: Hand): Promise<void> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  const code = `data:application/javascript;charset=utf-8,${encodeURIComponent(script.replace('HAND', JSON.stringify(hand)))}`;
  const answer = await bidi.send('script.evaluate', {
    expression: `gBrowser.browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(url)})
      .messageManager.loadFrameScript(${JSON.stringify(code)}, false)`,
    target: { context: window?.context },
    awaitPromise: false,
  });
  if (answer.result.type !== 'success') throw new Error(JSON.stringify(answer.result));
}
