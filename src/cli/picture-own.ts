import { type DiaryEntry, newDiary, remember } from '../report/diary.ts';
import { daysAfter } from '../report/week.ts';
import type { Running } from './launch.ts';

/** A picture of one of the extension's own pages, or of a part of it. */
export interface OwnPicture {
  id: string;
  /** The page's address within the extension. */
  path: string;
  /** Words that stand on it once it is there as a whole. */
  says: string;
  /** CSS selector of the part to show, from its top. */
  part: string;
  /** Width of the page and most height of the picture, in CSS pixels. */
  width: number;
  height: number;
}

/** As an empty profile shows it: taken before a family has agreed. */
export const FIRST_PAGE: OwnPicture = {
  id: 'welcome',
  path: 'welcome.html',
  says: 'Yes, watch what I write',
  part: '.own-page',
  width: 620,
  height: 1320,
};

export const OWN_PAGES: readonly OwnPicture[] = [
  {
    id: 'settings',
    path: 'options.html',
    says: 'How loud it is',
    part: '.options-loudness',
    width: 900,
    height: 700,
  },
  {
    id: 'diary',
    path: 'diary.html',
    says: 'Day by day',
    part: '.own-page > main',
    width: 620,
    height: 900,
  },
  {
    id: 'report',
    path: 'report.html#how',
    says: 'The whole report',
    part: '.own-page > main',
    width: 620,
    height: 900,
  },
];

/** What an invented family's reminder noticed, so many days ago. */
const NOTICED: readonly (Omit<DiaryEntry, 'day' | 'pack'> & { ago: number })[] = [
  { ago: 16, level: 'chip', concerns: ['praise'], site: 'social', outcome: 'posted' },
  { ago: 13, level: 'card', concerns: ['complaint'], site: 'social', outcome: 'edited' },
  { ago: 11, level: 'pause', concerns: ['allegation'], site: 'reviews', outcome: 'left' },
  { ago: 10, level: 'card', concerns: ['complaint'], site: 'social', outcome: 'took-it-to-school' },
  { ago: 8, level: 'pause', concerns: ['photo'], site: 'social', outcome: 'edited' },
  { ago: 3, level: 'card', concerns: ['unverified'], site: 'messages', outcome: 'left' },
];

/** A diary of some weeks until today, ISO day, about one school. */
function diaryUntil(today: string, pack: string) {
  return NOTICED.reduce(
    (diary, { ago, ...noticed }) => remember(diary, { pack, ...noticed }, daysAfter(today, -ago)),
    newDiary(),
  );
}

/** Lays an invented family's diary into the profile. */
export async function layDiary(running: Running, pack: string): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  await keep(running, { diary: diaryUntil(today, pack) });
}

/** Keeps settings in the profile, as the extension's own pages do. */
export async function keep({ browser, home }: Running, what: object): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${home}/print.html`);
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(what)})`);
  await page.close();
}

/** Takes the picture of a page. */
export async function pictureOwn(
  { browser, home }: Running,
  { path, says, part, width, height }: OwnPicture,
  file: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${home}/${path}`);
  await page.waitForFunction(`document.body.textContent.includes(${JSON.stringify(says)})`);
  const shown = await page.waitForSelector(part);
  const box = await shown?.boundingBox();
  if (!box) throw new Error(`${path} shows no ${part}.`);
  await page.screenshot({
    path: file as `${string}.png`,
    clip: {
      x: Math.max(0, box.x - 20),
      y: Math.max(0, box.y - 20),
      width: box.width + 40,
      height: Math.min(height, box.height + 40),
    },
    captureBeyondViewport: true,
  });
  await page.close();
}
