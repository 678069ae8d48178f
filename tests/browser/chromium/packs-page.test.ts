// What only Chromium lets a test see of packs: sizes, errors, and the store from a web page's side.
import { expect, test } from 'vitest';
import { Card } from '../behaviour/card.ts';
import { drafts } from '../behaviour/drafts.ts';
import { PacksPage, withoutPacks } from '../behaviour/packs-page.ts';
import { running } from '../behaviour/stage.ts';
import { larkrise, quillmere, signedFile, strangersKey } from '../fixtures/school-packs.ts';
import { feed } from '../fixtures/table.ts';
import type { ChromiumDriver } from '../harness/driver.ts';
import { start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';

const { driver, scene } = running(() => start('chromium') as Promise<ChromiumDriver>);

test('every step fits a phone, and the page reports no error', async () => {
  await withoutPacks(driver());
  const view = await driver().openOwn('packs.html', { width: 360, height: 740 });
  const page = new PacksPage(view);
  const fits = async () => {
    const width = await view.evaluate(() => document.documentElement.scrollWidth, undefined);
    expect(width).toBeLessThanOrEqual(360);
  };
  await page.says('Add a pack');
  await fits();
  const long = 'Saint-Bartholomew-and-Saint-Ethelburga-upon-the-Wolds-Federation';
  const school = { ...larkrise.school, name: long };
  await page.choose(await signedFile({ ...larkrise, school }));
  await page.says(long);
  await fits();
  await page.press('Use this pack');
  await page.says('is in use now.');
  await fits();
  await page.choose(await signedFile({ ...larkrise, version: 2 }, strangersKey));
  await page.says('This pack was not added');
  await fits();
  expect(view.errors()).toEqual([]);
  await view.close();
});

test('it can be worked by keyboard alone, and says where one is', async () => {
  await withoutPacks(driver());
  const view = await driver().openOwn('packs.html');
  const page = new PacksPage(view);
  await page.says('Add a pack');
  await page.choose(await signedFile(quillmere));
  const focused = () =>
    view.evaluate(() => document.activeElement?.textContent?.trim() ?? '', undefined);
  await until(
    'the heading',
    async () => (await focused()) === 'A pack from Quillmere Junior School?',
  );
  await view.press('Tab');
  expect(await focused()).toBe('Everything in it');
  await view.press('Tab');
  expect(await focused()).toBe('Use this pack');
  await view.press('Enter');
  await page.says('is in use now.');
  await until('its heading', async () => (await focused()) === 'Quillmere Junior School');
  await view.close();
});

test('a family with a pack of its own can still practise with the made-up school', async () => {
  await withoutPacks(driver());
  await (await PacksPage.open(driver())).use(await signedFile(quillmere), 'Use this pack');
  const practice = await driver().openOwn('practice.html');
  const card = new Card(practice);
  await practice.textbox(/^What’s on your mind/).click();
  await practice.type(drafts.complaint);
  await card.shown();
  expect(await card.region.text()).toContain('Mrs Ashdown');
  await practice.close();
});

scene('on other sites the made-up school is silent then', feed, async ({ writer, card }) => {
  await writer.write(drafts.complaint);
  await card.staysAway();
});

scene('a script in a web page can’t read or write what is kept', feed, async () => {
  const view = await driver().openOwn('packs.html');
  const answers = await view.evaluate(readFromPage, undefined);
  expect(answers).toEqual(['read: refused', 'write: refused']);
  await view.close();
});

interface Chrome {
  tabs: { query(about: object): Promise<{ id: number }[]> };
  scripting: {
    executeScript(order: object): Promise<{ result: string[] }[]>;
  };
  storage: { local: { get(): Promise<object>; set(items: object): Promise<void> } };
}
declare const chrome: Chrome;

/** Runs in the extension's page: asks in the watcher's own world of a page on Facebook. */
async function readFromPage(): Promise<string[]> {
  const [tab] = await chrome.tabs.query({ url: '*://*.facebook.com/*' });
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id },
    func: async () => {
      const told = (what: string, done: Promise<unknown>) =>
        done.then(
          () => `${what}: done`,
          () => `${what}: refused`,
        );
      return [
        await told('read', chrome.storage.local.get()),
        await told('write', chrome.storage.local.set({ packs: ['x'] })),
      ];
    },
  });
  return answer?.result ?? [];
}
