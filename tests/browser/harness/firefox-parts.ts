import type { Frame, Page as Tab } from 'puppeteer-core';
import type { Box, Part } from './driver.ts';
import { until } from './until.ts';

interface Shared {
  sharedId: string;
}

interface Serialized {
  sharedId?: string;
  value?: { children?: Serialized[]; shadowRoot?: Serialized | null };
}

interface Named {
  node: Shared;
  name: string;
  seen: boolean;
}

interface Found extends Named {
  frame: Frame;
}

/** The raw WebDriver BiDi connection, which puppeteer has but does not type. */
export interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** What each role that is asked for is written as. Asking Firefox for the role of every element takes ten times as long. */
const MARKUP: Record<string, string> = {
  region: 'section, [role=region]',
  button: 'button, [role=button], input[type=button], input[type=submit]',
  link: 'a[href], [role=link]',
  textbox: 'input, textarea, [role=textbox], [contenteditable]',
  summary: 'summary',
};

// A name as a person with a screen reader hears it, in the order in which ARIA computes it; Firefox confirms it after.
const nameOf = `(e) => {
  const ids = e.getAttribute('aria-labelledby');
  const labels = [...(e.labels ?? [])].flatMap((label) => label.children.length > 0 ? [...label.children] : [label]);
  const label = labels.map((part) => part.textContent).join(' ');
  const named = ids && ids.split(/\\s+/).map((id) => e.getRootNode().getElementById(id)?.textContent ?? '').join(' ');
  return (named || e.getAttribute('aria-label') || label || e.textContent).replace(/\\s+/g, ' ').trim();
}`;
const boxOf = `(e) => {
  let { x, y, width, height } = e.getBoundingClientRect();
  return { x, y, width, height };
}`;
const textOf = `(e) => {
  const words = [];
  // An element with display: contents has no box, so it is never "visible", but what is in it is.
  const seen = (e) => e.localName !== 'style' && (e.checkVisibility() || getComputedStyle(e).display === 'contents');
  const walk = (node) => {
    if (node.nodeType === 3) words.push(node.data);
    else if (node.nodeType !== 1 || seen(node)) node.childNodes.forEach(walk);
  };
  walk(e);
  return words.join(' ').replace(/\\s+/g, ' ').trim();
}`;

function roots(node: Serialized, found: Shared[]): Shared[] {
  const shadow = node.value?.shadowRoot;
  if (shadow?.sharedId) {
    found.push({ sharedId: shadow.sharedId });
    roots(shadow, found);
  }
  for (const child of node.value?.children ?? []) roots(child, found);
  return found;
}

/** Finds parts in Firefox in every shadow root, closed ones too, and has WebDriver BiDi's accessibility locator confirm them. */
export class FirefoxParts {
  readonly #tab: Tab;
  readonly #bidi: Bidi;
  /** What Firefox has confirmed: asking is slow, and an element keeps its role. */
  readonly #heard = new Set<string>();

  constructor(tab: Tab, bidi: Bidi) {
    this.#tab = tab;
    this.#bidi = bidi;
  }

  async #call<R>(frame: Frame, code: string, node: Shared): Promise<R> {
    // A sandbox keeps the page from noticing: its own functions are not called, and it is not told.
    const answer = await this.#bidi.send('script.callFunction', {
      functionDeclaration: `(e) => JSON.stringify((${code})(e))`,
      arguments: [{ sharedId: node.sharedId }],
      target: { context: contextOf(frame), sandbox: 'ground' },
      awaitPromise: false,
    });
    return JSON.parse((answer.result.result as { value: string }).value) as R;
  }

  /** The elements below these roots that may be such a part, each with its name. */
  async #candidates(frame: Frame, starts: Shared[], role: string, name: RegExp): Promise<Named[]> {
    const answer = await this.#bidi.send('script.callFunction', {
      functionDeclaration: `(...roots) => roots
        .flatMap((root) => [...root.querySelectorAll(${JSON.stringify(MARKUP[role])})])
        .map((e) => [e, (${nameOf})(e), e.checkVisibility() && !e.closest('[aria-hidden=true]')])
        .filter(([, name]) => ${name}.test(name))`,
      arguments: starts.map(({ sharedId }) => ({ sharedId })),
      target: { context: contextOf(frame), sandbox: 'ground' },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0 },
    });
    type Row = { value: [Shared, { value: string }, { value: boolean }] };
    const { value } = answer.result.result as { value: Row[] };
    return value.map(({ value: [node, name, seen] }) => ({
      node,
      name: name.value,
      seen: seen.value,
    }));
  }

  /** Whether a screen reader hears the element as this role with this name. */
  async #isHeard(frame: Frame, { node, name, seen }: Named, role: string): Promise<boolean> {
    // ARIA has no role for a summary, so no accessibility locator finds one.
    if (role === 'summary') return true;
    const key = `${node.sharedId} ${role} ${name}`;
    if (seen && this.#heard.has(key)) return true;
    const answer = await this.#bidi.send('browsingContext.locateNodes', {
      context: contextOf(frame),
      startNodes: [{ sharedId: node.sharedId }],
      locator: { type: 'accessibility', value: { role, name } },
    });
    const heard = (answer.result.nodes as Shared[]).some((one) => one.sharedId === node.sharedId);
    if (heard) this.#heard.add(key);
    return heard;
  }

  async #find(role: string, name: RegExp): Promise<Found | undefined> {
    for (const frame of this.#tab.frames()) {
      const dump = await this.#bidi
        .send('script.evaluate', {
          expression: 'document',
          target: { context: contextOf(frame), sandbox: 'ground' },
          awaitPromise: false,
          serializationOptions: { includeShadowTree: 'all', maxDomDepth: 200 },
        })
        .catch(() => undefined);
      if (!dump) continue;
      const document = dump.result.result as Serialized & Shared;
      const starts = roots(document, [{ sharedId: document.sharedId }]);
      for (const one of await this.#candidates(frame, starts, role, name)) {
        if (await this.#isHeard(frame, one, role)) return { frame, ...one };
      }
    }
    return undefined;
  }

  /** A part by role and name. */
  part(role: string, name: RegExp): Part {
    const need = () => until(`a ${role} named ${name}`, () => this.#find(role, name));
    const box = async () => {
      const { frame, node } = await need();
      const inner = await this.#call<Box>(frame, boxOf, node);
      const outer = await frame.frameElement();
      const offset = await outer?.boundingBox();
      return { ...inner, x: inner.x + (offset?.x ?? 0), y: inner.y + (offset?.y ?? 0) };
    };
    return {
      there: async () => (await this.#find(role, name)) !== undefined,
      name: async () => (await need()).name,
      text: async () => {
        const { frame, node } = await need();
        return this.#call<string>(frame, textOf, node);
      },
      value: async () => {
        const { frame, node } = await need();
        return this.#call<string>(frame, '(e) => e.value', node);
      },
      box,
      click: async () => {
        const { frame, node } = await need();
        await this.#call(frame, '(e) => e.scrollIntoView({ block: "center" }) ?? null', node);
        const { x, y, width, height } = await box();
        await this.#tab.mouse.click(x + width / 2, y + height / 2);
      },
    };
  }
}

/** The BiDi browsing context of a frame. */
export function contextOf(frame: Frame): string {
  return (frame as unknown as { _id: string })._id;
}
