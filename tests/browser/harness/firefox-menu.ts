import type { Browser, Page as Tab } from 'puppeteer-core';
import type { Bidi } from './firefox-parts.ts';
import { until } from './until.ts';

interface Context {
  context: string;
  url: string;
}

/** Runs in the browser's own window: presses the extension's line, once the menu is open. */
const CHOOSE = (id: string) => `(() => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return false;
  const start = ${JSON.stringify(id)}.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const line = [...menu.querySelectorAll('menuitem')].find((one) => one.id.startsWith(start));
  if (!line || line.hidden) return [...menu.children].map((one) => one.id).join(' ');
  menu.activateItem(line);
  return true;
})()`;

/** Opens the browser's own menu at this point of the page, and chooses the extension's line in it. */
export async function chooseInMenu(
  browser: Browser,
  id: string,
  tab: Tab,
  x: number,
  y: number,
): Promise<void> {
  const { connection: bidi } = browser as unknown as { connection: Bidi };
  await tab.bringToFront();
  await tab.mouse.click(x, y, { button: 'right' });
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result.contexts as Context[]).filter((one) =>
    one.url.includes('browser.xhtml'),
  );
  if (!window) throw new Error('Firefox shows no window');
  await until('the line in the menu', async () => {
    const { result } = await bidi.send('script.evaluate', {
      expression: CHOOSE(id),
      target: { context: window.context },
      awaitPromise: true,
    });
    const chosen = (result as { result?: { value?: unknown } }).result?.value;
    if (typeof chosen === 'string') throw new Error(`it is not among ${chosen}`);
    return chosen === true;
  });
}
