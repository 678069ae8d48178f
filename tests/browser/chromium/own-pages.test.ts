// The popup and the practice page. Only Chromium lets a test open an extension's own pages.
import { expect, test } from 'vitest';
import { Card } from '../behaviour/card.ts';
import { drafts } from '../behaviour/drafts.ts';
import { running } from '../behaviour/stage.ts';
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

test('none of these pages has asked for anything', () => {
  expect(driver().recorder.strangers()).toEqual([]);
});
