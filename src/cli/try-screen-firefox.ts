import type { Browser, Page } from 'puppeteer-core';
import type { AxNode } from './ax-tree.ts';
import type { Screen } from './try-screen.ts';

/** The raw WebDriver BiDi connection, which puppeteer has and does not type. */
interface Bidi {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { result: Serialized; contexts: { context: string; url: string }[] } }>;
}

interface Serialized {
  sharedId?: string;
  value?: unknown;
}

interface SerializedNode {
  sharedId?: string;
  value?: { children?: SerializedNode[]; shadowRoot?: SerializedNode | null };
}

type Placed = AxNode & { at: { x: number; y: number } };

// Runs in a sandbox of the page. Firefox's protocol has no accessibility tree to ask for, so this
// reads roles and names from the elements that are shown, in shadow roots too. The wanted one is brought into view.
const READ = `(wanted, ...roots) => {
  const shadows = new Map(roots.map((root) => [root.host, root]));
  const ROLES = { A: 'link', BUTTON: 'button', TEXTAREA: 'textbox', LI: 'listitem' };
  const roleOf = (e) => e.getAttribute('role') ?? ROLES[e.tagName] ??
    (/^H[1-6]$/.test(e.tagName) ? 'heading' : e.isContentEditable ? 'textbox' : '');
  const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const nameOf = (e, role) => {
    const by = e.getAttribute('aria-labelledby')?.split(/\\s+/).map((id) => e.getRootNode().getElementById(id)?.textContent);
    const inside = /^(button|link|heading)$/.test(role) ? e.textContent : '';
    return plain(by?.join(' ') || e.getAttribute('aria-label') || inside);
  };
  const found = [];
  const walk = (node, depth) => {
    if (node.nodeType === 3 && plain(node.data)) {
      found.push({ role: 'StaticText', name: plain(node.data), depth, at: { x: 0, y: 0 } });
    }
    if (node.nodeType !== 1 || /^(style|script)$/.test(node.localName)) return;
    if (!node.checkVisibility({ visibilityProperty: true }) || node.getAttribute('aria-hidden') === 'true') return;
    const role = roleOf(node);
    if (role) {
      if (found.length === wanted) node.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = node.getBoundingClientRect();
      found.push({ role, name: nameOf(node, role), depth, at: { x: x + width / 2, y: y + height / 2 } });
    }
    for (const child of (shadows.get(node) ?? node).childNodes) walk(child, role ? depth + 1 : depth);
  };
  walk(document.documentElement, 0);
  return JSON.stringify(found);
}`;

function shadowRoots(node: SerializedNode, found: string[]): string[] {
  const shadow = node.value?.shadowRoot;
  if (shadow?.sharedId) {
    found.push(shadow.sharedId);
    shadowRoots(shadow, found);
  }
  for (const child of node.value?.children ?? []) shadowRoots(child, found);
  return found;
}

const connection = (browser: Browser) => (browser as unknown as { connection: Bidi }).connection;
const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

/**
 * The tab at this address, which opened by itself.
 * @param patience in milliseconds.
 */
export async function firefoxTab(
  browser: Browser,
  address: string,
  patience: number,
): Promise<Page> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    // Puppeteer is not told the address of an extension's page; the browser knows it.
    const { result } = await connection(browser).send('browsingContext.getTree', {});
    const found = result.contexts.find(({ url }) => url === address)?.context;
    const page = (await browser.pages()).find((one) => contextOf(one) === found);
    if (page) return page;
    await new Promise((done) => setTimeout(done, 60));
  }
  throw new Error(`Firefox shows no tab at ${address}.`);
}

/**
 * The screen of a Firefox page. Firefox must run with `-remote-allow-system-access`.
 * @param address is opened first; without one, the page stays where it is.
 */
export async function firefoxScreen(page: Page, address?: string): Promise<Screen> {
  const bidi = connection(page.browser());
  const context = contextOf(page);
  const target = { context, sandbox: 'try' };
  // Puppeteer's own goto waits for events that pages of an extension don't send.
  if (address) await bidi.send('browsingContext.navigate', { context, url: address, wait: 'none' });
  const read = async (wanted: number): Promise<Placed[]> => {
    const dump = await bidi.send('script.evaluate', {
      expression: 'document',
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 200 },
    });
    const roots = shadowRoots(dump.result.result as SerializedNode, []);
    const answer = await bidi.send('script.callFunction', {
      functionDeclaration: READ,
      arguments: [{ type: 'number', value: wanted }, ...roots.map((sharedId) => ({ sharedId }))],
      target,
      awaitPromise: false,
    });
    return JSON.parse(String(answer.result.result.value)) as Placed[];
  };
  const order = new WeakMap<AxNode, number>();
  return {
    tree: async () =>
      (await read(-1)).map(({ at: _, ...node }, index) => {
        order.set(node, index);
        return node;
      }),
    click: async (node) => {
      const index = order.get(node) ?? -1;
      const at = (await read(index))[index]?.at;
      if (!at?.x) throw new Error(`The ${node.role} "${node.name}" can't be clicked.`);
      await page.mouse.click(at.x, at.y);
    },
  };
}
