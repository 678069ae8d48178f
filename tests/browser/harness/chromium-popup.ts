import type { CDPSession, Page as Tab } from 'playwright-core';
import type { Popup } from './driver.ts';
import { until } from './until.ts';

interface Target {
  targetId: string;
  url: string;
}

/** Presses the extension's button over a tab. The popup that opens is a target that playwright doesn't show. */
export async function openPopup(tab: Tab, extension: string): Promise<Popup> {
  const browser = await tab.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('this Chromium can only be driven page by page');
  await tab.bringToFront();
  const targets = async (type: string, starts: string): Promise<Target | undefined> => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type }] });
    return targetInfos.find(({ url }) => url.startsWith(starts));
  };
  const there = await until('the tab in front', () => targets('tab', tab.url()));
  const { targetId } = there;
  // Too new for the types of the protocol.
  await browser.send('Extensions.triggerAction' as never, { id: extension, targetId } as never);
  const home = `chrome-extension://${extension}/popup.html`;
  const popup = await until('the popup', () => targets('page', home));
  const run = await evaluator(browser, popup.targetId);
  await until('what the popup says', () => run(`Boolean(document.querySelector('h2'))`));
  return {
    text: () => run('document.body.textContent'),
    press: async (button) => {
      await until(`the button “${button}”`, () => run(`Boolean(${find(button)})`));
      await run(`${find(button)}.click()`);
    },
  };
}

/** An expression for the button of this name. */
export const find = (button: string): string =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(button)})`;

/** Evaluates expressions in a target, by messages through the browser's own session. */
async function evaluator(browser: CDPSession, targetId: string) {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<
    number,
    (answer: { result?: { result?: { value?: unknown } } }) => void
  >();
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message);
    waiting.get(answer.id)?.(answer);
  });
  return async <T>(expression: string): Promise<T> => {
    const id = waiting.size + 1;
    const answered = new Promise<{ result?: { result?: { value?: unknown } } }>((resolve) => {
      waiting.set(id, resolve);
    });
    const params = { expression, returnByValue: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await browser.send('Target.sendMessageToTarget', { sessionId, message });
    return (await answered).result?.result?.value as T;
  };
}
