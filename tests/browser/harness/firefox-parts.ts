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

interface Found {
  frame: Frame;
  node: Shared;
  name: string;
}

/** The raw WebDriver BiDi connection, which puppeteer has but does not type. */
export interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

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

/** Finds parts in Firefox by WebDriver BiDi's accessibility locator, started in every shadow root, closed ones too. */
export class FirefoxParts {
  readonly #tab: Tab;
  readonly #bidi: Bidi;

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

  async #locate(
    frame: Frame,
    startNodes: Shared[],
    value: { role: string; name?: string },
  ): Promise<Shared[]> {
    // ARIA has no role for a summary, so no accessibility locator finds one.
    const summary = value.role === 'summary';
    const answer = await this.#bidi.send('browsingContext.locateNodes', {
      context: contextOf(frame),
      startNodes,
      locator: summary ? { type: 'css', value: 'summary' } : { type: 'accessibility', value },
    });
    return answer.result.nodes as Shared[];
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
      for (const node of await this.#locate(frame, starts, { role })) {
        const heard = await this.#call<string>(frame, nameOf, node);
        if (!name.test(heard)) continue;
        const same = await this.#locate(frame, starts, { role, name: heard });
        if (same.some((one) => one.sharedId === node.sharedId)) return { frame, node, name: heard };
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
