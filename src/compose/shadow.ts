/** The part of the extension API that opens closed shadow roots, where the browser has it: Firefox has not. */
interface Opener {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, closed ones too; null if it has none or the browser won't tell. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Built-in elements refuse to be asked in Chromium; only these and custom elements can host a root.
  if (
    !element.localName.includes('-') &&
    !/^(div|span|section|main|article|body|p|header|footer|aside|nav)$/.test(element.localName)
  )
    return null;
  const firefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  const opener = (globalThis as Opener).chrome?.dom;
  return opener && element instanceof HTMLElement ? opener.openOrClosedShadowRoot(element) : null;
}

/** The parent, across the border of a shadow root. */
function parentAcross(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element that has the focus, down through shadow roots; frames are not entered. */
export function deepActiveElement(start: Document | ShadowRoot): Element | null {
  let active = start.activeElement;
  while (active) {
    const inner = shadowRootOf(active)?.activeElement;
    if (!inner) return active;
    active = inner;
  }
  return null;
}

/** The elements from `element` to the document, across shadow roots, innermost first. */
export function* ancestorsAcross(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentAcross(at)) yield at;
}

/** The shadow roots that a node lies in, innermost first: nothing in them is found from outside. */
export function* rootsAround(node: Node): Generator<ShadowRoot> {
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    yield root;
  }
}

/**
 * The elements an event went through, innermost first, closed shadow roots included: their part of the path
 * is hidden from the window, so it is found again by the point of a pointer or by what has the focus.
 */
export function pathOf(event: Event): Element[] {
  const path = event.composedPath().filter((node): node is Element => node instanceof Element);
  const outer = path[0];
  let inner = outer;
  while (inner) {
    const root = shadowRootOf(inner);
    const next = root && (elementAt(root, event) ?? root.activeElement);
    if (!next || next === inner) break;
    inner = next;
  }
  return inner && inner !== outer ? [...ancestorsAcross(inner)] : path;
}

function elementAt(root: ShadowRoot, event: Event): Element | null {
  const { clientX, clientY } = event as MouseEvent;
  return clientX || clientY ? root.elementFromPoint(clientX, clientY) : null;
}

/** All nodes that an event went through, shadow roots and slots too. */
export function nodesOf(event: Event): EventTarget[] {
  return [...event.composedPath(), ...rootsAround(innermost(event) ?? document)];
}

/** The innermost element of an event. */
export function innermost(event: Event): Element | null {
  return pathOf(event)[0] ?? null;
}
