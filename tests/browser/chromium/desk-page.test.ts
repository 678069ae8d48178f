// The desk as it looks and is operated. Only Chromium lets a test open an extension's own pages in a window of its size.
import { expect, test } from 'vitest';
import { STEPS } from '../../../src/desk/steps.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { running } from '../behaviour/stage.ts';
import type { ChromiumDriver, View } from '../harness/driver.ts';
import { start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';

const { driver } = running(() => start('chromium') as Promise<ChromiumDriver>);

const says = (view: View, words: string) =>
  until(`“${words}”`, () =>
    view.evaluate((words) => document.body.textContent?.includes(words) ?? false, words),
  );

const open = (view: View, step: string) =>
  view.evaluate((step) => {
    location.hash = step;
  }, step);

/** Lays the example pack on the desk, as its file chooser would. */
const layExample = (view: View) =>
  view.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'fernhollow.json'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, JSON.stringify(examplePack));

test.each([
  { what: 'a phone', width: 360, height: 740 },
  { what: 'a screen at 400 %', width: 320, height: 256 },
])('no step needs scrolling sideways on $what, and none reports an error', async (size) => {
  const page = await driver().openOwn('desk.html', size);
  await says(page, 'Start');
  await layExample(page);
  await says(page, 'Fernhollow Primary School');
  for (const step of STEPS) {
    await open(page, step);
    await says(page, `Step ${STEPS.indexOf(step) + 1} of ${STEPS.length}`);
    const widths = await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
      return [document.documentElement.scrollWidth, innerWidth];
    }, undefined);
    expect(widths[0], step).toBeLessThanOrEqual(widths[1] ?? 0);
  }
  expect(page.errors()).toEqual([]);
  await page.close();
});

test('a pack is begun by the keyboard alone, and each step’s heading has the focus', async () => {
  const page = await driver().openOwn('desk.html');
  await says(page, 'School desk');
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return (at?.labels?.[0]?.textContent ?? at?.textContent ?? '').trim().slice(0, 60);
    }, undefined);
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 60; steps++) {
      await page.press('Tab');
      if ((await focused()) === name) return;
    }
    throw new Error(`the keyboard never came to ${name}`);
  };
  await page.evaluate(() => {
    location.hash = 'school';
  }, undefined);
  await until('the heading', async () => (await focused()) === 'School');
  await tabTo('Name of the school');
  await page.press('Control+A');
  await page.type('Larkfield School');
  await tabTo('Next: People');
  await page.press('Enter');
  await until('the heading', async () => (await focused()) === 'People');
  await tabTo('Add a person');
  await page.press('Enter');
  await until('the form', async () => (await focused()) === 'Title');
  await page.type('Mrs');
  await page.press('Tab');
  await page.type('Jane');
  await page.press('Tab');
  await page.type('Ashdown');
  await tabTo('Done');
  await page.press('Enter');
  await says(page, 'Mrs Jane Ashdown');
  expect(page.errors()).toEqual([]);
  await page.close();
});

test('the policy’s page, the recovery sheet and the poster open for the pack on the desk', async () => {
  const page = await driver().openOwn('desk.html');
  await says(page, 'Start');
  await layExample(page);
  // The test before this one has left its work.
  const replace = page.button(/^Go on, take its place$/);
  await until('the question', () => replace.there());
  await replace.click();
  await says(page, 'Fernhollow Primary School, version 3');
  await open(page, 'policy');
  await page.part('radio', /^Appropriate Use of Social Media Policy/).click();
  await page.link(/^See the page of Appropriate Use/).click();
  const policy = await driver().opened('?policy=orgill');
  await says(policy, 'What Fernhollow Primary School’s policy says');
  await says(policy, 'Appropriate Use of Social Media Policy');
  await policy.close();
  await open(page, 'out');
  await page.button(/^Make the key$/).click();
  await page.link(/^Print the recovery sheet/).click();
  const sheet = await driver().opened('?sheet=fernhollow');
  await says(sheet, 'Recovery sheet for Fernhollow Primary School');
  const rows = await sheet.evaluate(
    () => document.querySelector('.desk-rows')?.textContent ?? '',
    undefined,
  );
  expect(rows).toMatch(/^1 {2}(?:[0-9A-Z]{4} ?){4}$/m);
  await sheet.close();
  await page.link(/^Print a poster/).click();
  const poster = await driver().opened('?poster');
  await says(poster, 'A quiet reminder for families of Fernhollow Primary School');
  await poster.close();
  expect(page.errors()).toEqual([]);
  await page.close();
});

test('none of this has asked for anything', () => {
  expect(driver().recorder.strangers()).toEqual([]);
});
