import type { Page } from 'puppeteer-core';
import type { Running } from './launch.ts';
import { chromiumScreen, type Screen } from './try-screen.ts';
import { firefoxScreen } from './try-screen-firefox.ts';

export interface Practice {
  address: string;
  page: Page;
  screen: Screen;
}

/** Opens the extension's practice page in the browser's first tab. */
export async function openPractice({ browser, home }: Running): Promise<Practice> {
  const address = `${home}/practice.html`;
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const open = home.startsWith('moz-extension:') ? firefoxScreen : chromiumScreen;
  return { address, page, screen: await open(page, address) };
}
