import type { Running } from './launch.ts';

const SITE = 'https://www.facebook.com/';

/** A page of our own in the place of the site's: nothing is asked of the network. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Group</title>
<div role="dialog" aria-label="Create post"><div contenteditable="true" role="textbox" aria-label="What's on your mind?"></div>
<div role="button" aria-label="Post" tabindex="0">Post</div></div></html>`;

/** Takes a picture of the popup as it is over a Facebook page where a post is being written. */
export async function picturePopup({ browser, home }: Running, file: string): Promise<void> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url() === SITE
      ? void request.respond({ contentType: 'text/html', body: PAGE })
      : void request.abort(),
  );
  await page.goto(SITE);
  await page.bringToFront();
  await page.click('[role="textbox"]');
  await page.keyboard.type('Has anyone got a spare pair of football boots, size 2?', { delay: 12 });

  // Opened behind the page, it says what it would say over it.
  const session = await browser.target().createCDPSession();
  const url = `${home}/popup.html`;
  const opened = browser.waitForTarget((target) => target.url() === url);
  await session.send('Target.createTarget', { url, background: true });
  const popup = await (await opened).page();
  if (!popup) throw new Error('The popup did not open.');
  await popup.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await popup.waitForFunction(`document.body.textContent.includes('Watching what you write')`, {
    polling: 100,
  });
  await popup.bringToFront();
  await popup.setViewport({ width: 380, height: 700, deviceScaleFactor: 1.5 });
  const height = Number(await popup.evaluate('document.documentElement.scrollHeight'));
  await popup.screenshot({
    path: file as `${string}.png`,
    clip: { x: 0, y: 0, width: 380, height },
    captureBeyondViewport: true,
  });
  await Promise.all([popup.close(), page.close()]);
}
