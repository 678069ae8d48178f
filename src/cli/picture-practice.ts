import type { CDPSession, Page, ScreenshotClip } from 'puppeteer-core';
import type { Running } from './launch.ts';
import type { Scene } from './picture-scenes.ts';
import { TryPage } from './try-page.ts';
import { openPractice } from './try-practice.ts';

const MARGIN = 20;

// Set through the style objects, since the page's policy allows no style that isn't its own.
const BARE = `for (const e of document.querySelectorAll('.practice-intro, .practice-side, .practice-boxes > :nth-child(n+3)')) e.style.display = 'none';
document.querySelector('.practice').style.paddingBlockStart = '20px';
document.documentElement.style.caretColor = 'transparent';`;

const FRAME = `(() => {
  const { left, top, right, bottom } = document.querySelector('.practice-boxes > :first-child').getBoundingClientRect();
  return { left, top, right, bottom };
})()`;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Plays a scene on the practice page, the first composers of it alone, and takes its picture. */
export async function pictureScene(running: Running, scene: Scene, file: string): Promise<void> {
  const { page, screen } = await openPractice(running);
  const { draft, shows, presses, sharpness } = scene;
  await page.setViewport({ ...scene.screen, deviceScaleFactor: sharpness });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scene.dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.waitForSelector('.practice-boxes > :first-child');
  await page.evaluate(BARE);
  const parent = new TryPage(page, screen);
  await parent.write(draft);
  const before = await parent.expectNudge(shows);
  if (before.kind !== shows) throw new Error(`"${scene.id}" shows ${before.kind}, not ${shows}.`);
  if (presses === 'post') await holdOnce(parent);
  if (presses === 'note') {
    const wanted = before.read.find(({ name }) => name === 'Say it to the school instead');
    if (!wanted) throw new Error('The card offers no private note.');
    await screen.click(wanted);
    await page.mouse.move(1, 1);
  }
  const session = await page.createCDPSession();
  const clip = await clipOf(page, session, parent, scene);
  await page.screenshot({ path: file as `${string}.png`, clip });
}

async function holdOnce(parent: TryPage): Promise<void> {
  await parent.post();
  const end = Date.now() + 4000;
  while (Date.now() < end) {
    const { read } = await parent.nudge();
    if (read.some(({ name }) => name.startsWith('Held once'))) return;
  }
  throw new Error('The press of Post was not held.');
}

/** The composer and what stands beside it, with a margin, in page pixels. */
async function clipOf(
  page: Page,
  session: CDPSession,
  parent: TryPage,
  { screen }: Scene,
): Promise<ScreenshotClip> {
  const frame = (await page.evaluate(FRAME)) as Box;
  const nudge = await settledBox(session, parent);
  const left = Math.max(0, Math.min(frame.left, nudge.left) - MARGIN);
  const top = Math.max(0, Math.min(frame.top, nudge.top) - MARGIN);
  const right = Math.min(screen.width, Math.max(frame.right, nudge.right) + MARGIN);
  const bottom = Math.min(screen.height, Math.max(frame.bottom, nudge.bottom) + MARGIN);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The nudge's box, once it stands still. */
async function settledBox(session: CDPSession, parent: TryPage): Promise<Box> {
  let before = '';
  const end = Date.now() + 4000;
  while (Date.now() < end) {
    const node = (await parent.nudge()).read[0];
    if (node?.backendNodeId === undefined) continue;
    const { backendNodeId } = node;
    // What was read a moment ago may have been drawn anew.
    const answer = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
    if (!answer) continue;
    const { model } = answer;
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    const box = { left, top, right, bottom };
    const now = JSON.stringify(box);
    if (now === before) return box;
    before = now;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error('The nudge does not stand still.');
}
