import type { Running } from './launch.ts';

const SIZE = { width: 900, height: 1000 };

/** Takes a picture of the upper part of the policy page. */
export async function picturePolicy({ browser, home }: Running, file: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(`${home}/policy.html`);
  await page.waitForSelector('.policy-parts');
  await page.screenshot({ path: file as `${string}.png` });
  await page.close();
}
