/**
 * Styles of the host, inside the root where `!important` beats anything the page can write: it takes no room,
 * and nothing of the page's reaches in. The page sees an element of a random name, with no attribute but `popover`.
 */
const HOST_CSS = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: none !important; visibility: visible !important; opacity: 1 !important;
  z-index: 2147483647 !important; pointer-events: none !important; contain: none !important; }
.byp-place { position: fixed; left: 0; top: 0; pointer-events: auto; inline-size: max-content; max-inline-size: calc(100vw - 16px); }
`;

export interface HostElement {
  host: HTMLElement;
  root: ShadowRoot;
  /** What is moved about; the view is rendered in it. */
  box: HTMLElement;
}

/** Makes the host, not yet in the page. The root is closed: the page can't look in. */
export function createHostElement(css: string): HostElement {
  const host = document.createElement(randomName());
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  box.className = 'byp-place';
  dress(root, HOST_CSS + css);
  root.append(box);
  return { host, root, box };
}

/** A constructed sheet needs no leave of a page's CSP; Firefox doesn't let content scripts set one, but lets their style elements pass. */
function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length > 0) return;
  } catch {
    // Falls through to the style element.
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

/**
 * Where the host belongs: in the modal dialog that holds the editor, since all else is inert then;
 * else straight under the root element, out of reach of `inert` and `aria-hidden` on the body's children.
 */
export function parentFor(editor: Element): Element {
  let modal: Element | null = null;
  for (let at: Element | null = editor; at; at = above(at)) {
    if (at.localName === 'dialog' && at.matches(':modal')) modal = at;
  }
  return modal ?? document.documentElement;
}

function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Lifts the host into the top layer, above whatever the page puts there before it. */
export function raise(host: HTMLElement): void {
  if (!host.matches(':popover-open')) host.showPopover();
}

function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10));
  const name = Array.from(letters, (value) => String.fromCharCode(97 + (value % 26))).join('');
  return `${name.slice(0, 4)}-${name.slice(4)}`;
}
