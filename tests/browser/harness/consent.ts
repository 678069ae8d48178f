import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from './driver.ts';
import { until } from './until.ts';

/** A browser that starts slowly may open the page late. In milliseconds. */
const PATIENCE = 20_000;

/** Whether this extension asks for consent: one that is made for a test has no such page. */
export const asksForConsent = (extension: string): boolean =>
  existsSync(join(extension, 'welcome.html'));

type Opened = (address: string) => Promise<View>;

/** The page that opens by itself at the installation. */
export const firstPage = (opened: Opened): Promise<View> =>
  until('the welcome page', () => opened('/welcome.html'), PATIENCE);

/** Agrees as a parent does: on that page, which is closed then. */
export async function agree(opened: Opened): Promise<void> {
  const page = await firstPage(opened);
  await page.button(/^Yes, watch what I write/).click();
  await until('the reminder to be on', () =>
    page.evaluate(() => document.body.textContent?.includes('Your reminder is on'), undefined),
  );
  await page.close();
}
