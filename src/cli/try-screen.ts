import type { Page } from 'puppeteer-core';
import { type AxNode, readAxTree } from './ax-tree.ts';

/** A page as a person meets it: what is on it, by role and name, and where to click. */
export interface Screen {
  tree(): Promise<AxNode[]>;
  /** @throws Error when the node takes no room on the page. */
  click(node: AxNode): Promise<void>;
}

/**
 * The screen of a Chromium page, closed shadow roots included, from its accessibility tree.
 * @param address is opened first; without one, the page stays where it is.
 */
export async function chromiumScreen(page: Page, address?: string): Promise<Screen> {
  if (address) await page.goto(address);
  const session = await page.createCDPSession();
  return {
    tree: () => readAxTree(session),
    click: async ({ backendNodeId, role, name }) => {
      if (backendNodeId === undefined) throw new Error(`The ${role} "${name}" can't be clicked.`);
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
      const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
  };
}
