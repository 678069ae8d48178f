import type { Page as Tab, Worker } from 'playwright-core';
import { until } from './until.ts';

/** The extension's only line in the browser's menu (src/browser/context-menu.ts). */
const LINE = 'tell-the-school';

interface Menus {
  update(id: string, changes: object): Promise<void>;
  onClicked: { dispatch(press: object, tab: object): void };
}

/**
 * Chooses the extension's line as the browser's menu would at this point of the page. The menu itself is drawn by the
 * desktop, where no test reaches it: what it would tell is read from the page, and told in its stead.
 */
export async function chooseInMenu(tab: Tab, worker: Worker, x: number, y: number): Promise<void> {
  const press = await tab.evaluate(
    ([x = 0, y = 0]) => {
      const selectionText = getSelection()?.toString() ?? '';
      const linkUrl = document.elementFromPoint(x, y)?.closest('a')?.href;
      return {
        pageUrl: location.href,
        ...(selectionText ? { selectionText } : {}),
        ...(linkUrl ? { linkUrl } : {}),
      };
    },
    [x, y],
  );
  const choose = (given: object) =>
    worker.evaluate(
      async ({ line, given }) => {
        const { contextMenus } = (globalThis as unknown as { chrome: { contextMenus: Menus } })
          .chrome;
        // Fails where there is no such line.
        await contextMenus.update(line, {});
        contextMenus.onClicked.dispatch({ menuItemId: line, editable: false, ...given }, {});
        return true;
      },
      { line: LINE, given },
    );
  await until('the line in the menu', () => choose(press));
}
