import type { Browser } from 'puppeteer-core';
import { find } from './chromium-popup.ts';
import type { Popup } from './driver.ts';
import type { Bidi } from './firefox-parts.ts';
import { until } from './until.ts';

interface Context {
  context: string;
  url: string;
}

/** Runs in the browser's own window: what a press of the extension's button does there. */
const PRESS = (id: string) => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/**
 * Presses the extension's button over a page. The protocol shows the popup to nobody, but another page of the extension
 * sees it, so one is opened behind.
 */
export async function openPopup(browser: Browser, id: string, home: string): Promise<Popup> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const evaluate = async (context: string, expression: string): Promise<unknown> => {
    const target = { context };
    const answer = await bidi.send('script.evaluate', { expression, target, awaitPromise: true });
    const { result, exceptionDetails } = answer.result as {
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value;
  };
  const made = await bidi.send('browsingContext.create', { type: 'tab', background: true });
  const behind = made.result.context as string;
  const url = `${home}/print.html`;
  await bidi.send('browsingContext.navigate', { context: behind, url, wait: 'none' });
  await until('the page behind', () =>
    evaluate(behind, `location.href === ${JSON.stringify(url)}`),
  );
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result.contexts as Context[]).filter((one) =>
    one.url.includes('browser.xhtml'),
  );
  if (!window) throw new Error('Firefox shows no window');
  const popups = `browser.extension.getViews({ type: 'popup' })`;
  // A press over an open popup would close it.
  await evaluate(behind, `${popups}.forEach((one) => one.close())`);
  await until('the last popup to go', () => evaluate(behind, `${popups}.length === 0`));
  await evaluate(window.context, PRESS(id));
  const popup = `${popups}[0]?.document`;
  await until('the popup', () => evaluate(behind, `Boolean(${popup}?.querySelector('h2'))`));
  const inPopup = (expression: string) => `((document) => ${expression})(${popup})`;
  return {
    text: async () => (await evaluate(behind, `${popup}.body.textContent`)) as string,
    press: async (button) => {
      const there = inPopup(`Boolean(${find(button)})`);
      await until(`the button “${button}”`, () => evaluate(behind, there));
      await evaluate(behind, inPopup(`void ${find(button)}.click()`));
    },
  };
}
