import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/browsers.ts';
import { launchChromium } from '../../../src/cli/launch.ts';
import { launchFirefox } from '../../../src/cli/launch-firefox.ts';
import type { Bidi } from './firefox-parts.ts';
import type { Kind } from './ground.ts';
import { until } from './until.ts';

/** One of the extension's own pages, open in a browser, as code runs in it that belongs to it. */
export interface OwnPage {
  /** The extension's origin, without a slash at the end. */
  home: string;
  /** Evaluates an expression in the page and waits for it; the answer is copied as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Closes the tab and opens the page in another one. */
  reopen(): Promise<void>;
  /** From now on, files that are saved go to this folder without a question. */
  saveInto(folder: string): Promise<void>;
  /** Whether the background gets an answer from an address that it fetches. */
  backgroundReaches(address: string): Promise<boolean>;
  close(): Promise<void>;
}

type Evaluate = (expression: string) => Promise<unknown>;
interface Opened {
  page: Evaluate;
  leave(): Promise<void>;
  saveInto(folder: string): Promise<void>;
  reaches(address: string): Promise<unknown>;
}

const REACHES = (address: string) =>
  `fetch(${JSON.stringify(address)}).then(() => true, () => false)`;

/**
 * Opens a page of an unpacked extension.
 * @param path as in `popup.html`.
 */
export async function openOwnPage(kind: Kind, extension: string, path: string): Promise<OwnPage> {
  const found = findBrowser(kind);
  if (!found) throw new Error(`no ${kind} here`);
  const profile = mkdtempSync(join(tmpdir(), 'own-page-'));
  const launch = kind === 'firefox' ? launchFirefox : launchChromium;
  const { browser, home } = await launch(found, { extension, headless: true, profile });
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  };
  const address = `${home}/${path}`;
  const open = kind === 'firefox' ? openInFirefox : openInChromium;
  const opened = async () => {
    const tab = await open(browser, address);
    await until(`the page at ${address}`, async () => {
      return (await tab.page('location.href + document.readyState')) === `${address}complete`;
    }).catch(async (error) => {
      await close();
      throw error;
    });
    return tab;
  };
  let tab = await opened();
  return {
    home,
    reopen: async () => {
      await tab.leave();
      tab = await opened();
    },
    saveInto: (folder) => tab.saveInto(folder),
    evaluate: async (expression) => {
      const answer = await tab.page(
        `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      );
      return JSON.parse(answer as string);
    },
    backgroundReaches: async (address) => (await tab.reaches(address)) === true,
    close,
  };
}

async function openInChromium(browser: Browser, address: string): Promise<Opened> {
  const page = await browser.newPage();
  await page.goto(address);
  return {
    page: (expression) => page.evaluate(expression),
    leave: () => page.close(),
    saveInto: async (downloadPath) => {
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    },
    reaches: async (there) => {
      const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
      return (await target.worker())?.evaluate(REACHES(there));
    },
  };
}

// Puppeteer waits for events that an extension's page doesn't send, so Firefox is asked directly.
async function openInFirefox(browser: Browser, url: string): Promise<Opened> {
  const { connection: bidi } = browser as unknown as { connection: Bidi };
  const frame = (await browser.newPage()).mainFrame() as unknown as { _id: string };
  const target = { context: frame._id };
  await bidi.send('browsingContext.navigate', { ...target, url, wait: 'none' });
  const page: Evaluate = async (expression) => {
    const answer = await bidi.send('script.evaluate', { expression, target, awaitPromise: true });
    const { result, exceptionDetails } = answer.result as {
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value;
  };
  return {
    page,
    leave: async () => {
      await bidi.send('browsingContext.close', target);
    },
    saveInto: async (destinationFolder) => {
      const downloadBehavior = { type: 'allowed', destinationFolder };
      await bidi.send('browser.setDownloadBehavior', { downloadBehavior });
    },
    // The background is a page too, which its own pages may hold.
    reaches: (there) =>
      page(
        `browser.runtime.getBackgroundPage().then((background) => background.${REACHES(there)})`,
      ),
  };
}
