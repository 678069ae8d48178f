import type { Page } from 'puppeteer-core';
import type { Running } from './launch.ts';
import { TryPage } from './try-page.ts';
import { chromiumScreen } from './try-screen.ts';
import { firefoxScreen, firefoxTab } from './try-screen-firefox.ts';

/** A browser that starts slowly may open the page late. In milliseconds. */
const PATIENCE = 20_000;

/** The page that opens by itself when the extension has just been installed, as a parent meets it. */
export async function welcomePage({ browser, home }: Running): Promise<TryPage> {
  const address = `${home}/welcome.html`;
  if (home.startsWith('moz-extension:')) {
    const page = await firefoxTab(browser, address, PATIENCE);
    return new TryPage(page, await firefoxScreen(page));
  }
  const target = await browser.waitForTarget((one) => one.url() === address, { timeout: PATIENCE });
  const page = (await target.page()) as Page;
  return new TryPage(page, await chromiumScreen(page));
}

/** Lets the extension watch, as a parent does on its first page. */
export async function agree(welcome: TryPage): Promise<void> {
  await welcome.pressButton(/^Yes, watch what I write/);
  await welcome.expectText(/^Your reminder is on\b/);
}

/** The same, and closes the page: for what comes after the first run. */
export async function agreeAndGoOn(running: Running): Promise<void> {
  const welcome = await welcomePage(running);
  await agree(welcome);
  await welcome.close();
}
