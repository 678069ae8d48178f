// The popup, the policy page and the practice page. Only Chromium lets a test open an extension's own pages.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../../../src/cli/bundle.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { policyById } from '../../../src/policies/index.ts';
import { Card } from '../behaviour/card.ts';
import { drafts } from '../behaviour/drafts.ts';
import { play, running } from '../behaviour/stage.ts';
import { feed } from '../fixtures/table.ts';
import type { ChromiumDriver, View } from '../harness/driver.ts';
import { start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';

const { driver, scene } = running(() => start('chromium') as Promise<ChromiumDriver>);

const says = (view: View, words: string) =>
  until(`“${words}”`, () =>
    view.evaluate((words) => document.body.textContent?.includes(words) ?? false, words),
  );

scene('rest for an hour hides the card and keeps silent until it is woken', feed, async (stage) => {
  const { page, writer, card } = stage;
  await writer.write(drafts.abuse);
  await card.shown();
  const popup = await driver().openOwn('popup.html');
  await says(popup, 'Rest it');
  await popup.button(/^For an hour$/).click();
  await says(popup, 'Resting until');
  await card.gone();
  await page.type('!');
  await card.staysAway();
  await writer.press('Enter');
  await writer.hasPosted(`${drafts.abuse}!`);
  await writer.write(drafts.complaint);
  await card.staysAway();
  await popup.button(/^Wake it now$/).click();
  await says(popup, 'Rest it');
  await card.shown();
  await popup.close();
});

test('the popup checks a draft that is written elsewhere', async () => {
  const popup = await driver().openOwn('popup.html');
  // What comes in above the box would move the button away from a press.
  await says(popup, 'Rest it');
  const check = async (text: string, answer: string) => {
    await popup.textbox(/^Your draft$/).click();
    await popup.press('Control+A');
    await popup.type(text);
    await popup.button(/^Check it$/).click();
    await says(popup, answer);
  };
  await check(drafts.neutral, 'noticed nothing about the school');
  await check(drafts.abuse, 'Post would wait for a second press');
  await popup.close();
});

/** What the page must let a reader find: every question, rule and note of the example pack's policy. */
function wordsOfPolicy(): string[] {
  const { questions, expectations, rules } = policyById(examplePack.policy);
  const words = [
    ...[...questions, ...expectations].flatMap(({ short, text }) => [short, text]),
    ...rules.flatMap(({ says, note }) => [says, ...(note ? [note.text] : [])]),
  ];
  return words.map((one) => one.replaceAll('{school}', examplePack.school.name));
}

test('the policy page shows every rule in its words, fits a phone and reports no error', async () => {
  const page = await driver().openOwn('policy.html', { width: 360, height: 740 });
  await says(page, 'On this page');
  const text = await page.evaluate(() => document.body.textContent ?? '', undefined);
  const words = wordsOfPolicy();
  expect(words.length).toBeGreaterThan(40);
  expect(words.filter((one) => !text.includes(one))).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth, undefined);
  expect(width).toBeLessThanOrEqual(360);
  expect(page.errors()).toEqual([]);
  await page.close();
});

scene(
  'the card opens the policy in a tab of its own and leaves the draft alone',
  feed,
  async (stage) => {
    const { page, writer, card } = stage;
    await writer.write(drafts.complaint);
    await card.shown();
    await page.button(/^What the policy says/).click();
    const policy = await driver().opened('policy.html');
    await says(policy, `What ${examplePack.school.name}’s policy says`);
    await policy.close();
    expect(await writer.text()).toBe(drafts.complaint);
  },
);

/** The short words of the question that the card shows first. */
async function firstQuestion(card: Card): Promise<RegExp> {
  const text = await card.region.text();
  const { questions, expectations } = policyById(examplePack.policy);
  const [first] = [...questions, ...expectations]
    .map(({ short }) => ({ short, at: text.indexOf(short) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (!first) throw new Error(`no question in ${text}`);
  return new RegExp(`^${first.short.replace(/[?.]/g, '\\$&')}$`);
}

const screens = [
  { what: 'a phone', width: 360, height: 740 },
  { what: 'a low desktop', width: 900, height: 700 },
];
test.each(screens)(
  'on $what the held line, a question and the way on are in sight',
  async (size) => {
    const page = await driver().openOwn('practice.html', size);
    const card = new Card(page);
    await page.textbox(/^What’s on your mind/).click();
    await page.type(drafts.abuse);
    await card.shown();
    await pressPost(page);
    await card.saysWhyItHeld();
    const first = await page.part('heading', await firstQuestion(card)).box();
    const around = await card.region.box();
    const wayOn = await page.button(/^Say it to the school instead/).box();
    const held = await page.part('StaticText', /^Held once/).box();
    for (const box of [held, first, wayOn]) {
      expect(box.y).toBeGreaterThanOrEqual(around.y);
      expect(box.y + box.height).toBeLessThanOrEqual(
        Math.min(around.y + around.height, size.height),
      );
    }
    // Nothing of the question lies under the foot, which stays where it is.
    expect(first.y + first.height).toBeLessThanOrEqual(wayOn.y);
    await page.close();
  },
);

/** Presses Post of the first box. Each box has one, so its name alone doesn't say which. */
async function pressPost(page: View): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const post = document.querySelector('[data-practice-site="facebook-post"] .practice-post');
    post?.scrollIntoView({ block: 'nearest' });
    const box = post?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, undefined);
  await page.clickAt(x, y);
}

test('the practice page holds once and posts nowhere', async () => {
  const page = await driver().openOwn('practice.html');
  const card = new Card(page);
  const posted = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.practice-posted .practice-words')].map(
          (one) => one.textContent,
        ),
      undefined,
    );
  await page.textbox(/^What’s on your mind/).click();
  await page.type(drafts.abuse);
  await card.shown();
  await pressPost(page);
  await card.saysWhyItHeld();
  expect(await posted()).toEqual([]);
  await pressPost(page);
  await until('the post in the list', async () => (await posted()).length > 0);
  expect(await posted()).toEqual([drafts.abuse]);
  await card.gone();
  await page.close();
});

test('a member of staff gets their policy’s questions for staff on an open page, and a parent never', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'byp-staff-'));
  const builtIn = { pack: { ...examplePack, policy: 'longton-lane' } };
  const extension = bundle({ target: 'chrome', outDir: folder, folder: 'chrome', builtIn });
  const browser = (await start('chromium', extension)) as ChromiumDriver;
  const forStaff = 'Staff should not comment on school life in any way';
  try {
    await play(browser, feed, async ({ writer, card }) => {
      const asks = (wanted: boolean) =>
        until(`the card ${wanted ? 'with' : 'without'} questions for staff`, async () => {
          const text = (await card.region.there()) ? await card.region.text() : '';
          return text !== '' && text.includes(forStaff) === wanted;
        });
      await writer.write('The year 4 teacher at Fernhollow lost the trip letters again, useless');
      await card.shown();
      await asks(false);
      const popup = await browser.openOwn('popup.html');
      await says(popup, 'Whistleblowing and union matters are never questioned.');
      await popup.part('radio', /^a member of staff$/).click();
      await asks(true);
      await popup.close();
      const again = await browser.openOwn('popup.html');
      await says(again, 'At this school I am');
      expect(await again.evaluate(chosenRole, undefined)).toBe('a member of staff');
      await again.part('radio', /^a parent or carer$/).click();
      await asks(false);
    });
    expect(browser.recorder.strangers()).toEqual([]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Runs in the popup. */
function chosenRole(): string | undefined {
  const chosen = document.querySelector('[name=byp-role]:checked');
  return chosen?.parentElement?.textContent?.trim();
}

test('none of these pages has asked for anything', () => {
  expect(driver().recorder.strangers()).toEqual([]);
});
