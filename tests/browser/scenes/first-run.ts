// The first run, from an empty profile: nothing is watched before a family has agreed, nor after it no longer does.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Card } from '../behaviour/card.ts';
import { drafts } from '../behaviour/drafts.ts';
import { feed, named } from '../fixtures/table.ts';
import { firstPage } from '../harness/consent.ts';
import type { Driver, OwnView, Page } from '../harness/driver.ts';
import { type Kind, start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';
import { Writer } from '../harness/writer.ts';

const facebook = named('Facebook post');
const aboutLarkrise = 'Mrs Ashdown at Larkrise has ignored us again';

/** What is there of the extension beyond its files. */
interface Traces {
  scripts: string[];
  stored: string[];
}

export function firstRunScenes(kind: Kind): void {
  let driver: Driver;
  let welcome: OwnView;
  /** A page that is open from before anybody was asked until the end. */
  let before: Page;

  beforeAll(async () => {
    driver = await start(kind, undefined, { fresh: true });
    await (await firstPage(driver.opened)).close();
    before = await driver.open(facebook);
    welcome = await driver.openOwn('welcome.html');
  });
  afterAll(() => driver.close());

  const says = (words: string, view: OwnView = welcome) =>
    until(`“${words}”`, () =>
      view.evaluate((words) => document.body.textContent?.includes(words), words),
    );
  const traces = (): Promise<Traces> =>
    welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { scripting, storage } = browser ?? chrome;
      const scripts = await scripting.getRegisteredContentScripts();
      const stored = await storage.local.get();
      return { scripts: scripts.map(({ id }) => id), stored: Object.keys(stored) };
    }, undefined);

  /** Writes on a page and says whether a card comes. */
  async function write(page: Page, draft: string): Promise<Card> {
    await page.bringToFront();
    await new Writer(page).write(draft);
    return new Card(page);
  }
  async function staysQuiet(): Promise<void> {
    await (await write(before, drafts.abuse)).staysAway();
    const fresh = await driver.open(feed);
    await (await write(fresh, drafts.abuse)).staysAway();
    await fresh.close();
  }

  test('before anybody was asked, no page is watched and nothing is stored', async () => {
    expect(await traces()).toEqual({ scripts: [], stored: [] });
    await staysQuiet();
  });

  test('after a No it stays quiet, keeps the answer alone, and still checks a draft by hand', async () => {
    await welcome.bringToFront();
    await welcome.evaluate(
      () => document.querySelector('.welcome-buttons')?.scrollIntoView({ block: 'center' }),
      undefined,
    );
    const { x, y, width, height } = await welcome.button(/^No, not now$/).box();
    // Where No was, there may be a Yes by the second press.
    await welcome.doubleClickAt(x + width / 2, y + height / 2);
    await says('Your reminder is off.');
    expect(await traces()).toEqual({ scripts: [], stored: ['consent'] });
    await staysQuiet();
    const popup = await driver.openOwn('popup.html');
    await says('You said no, so it watches nothing.', popup);
    await popup.textbox(/^Your draft$/).click();
    await popup.type(drafts.abuse);
    await popup.button(/^Check it$/).click();
    await says('Post would wait for a second press.', popup);
    await popup.close();
  });

  test('after a Yes it speaks on pages that were open, and on new ones', async () => {
    await welcome.bringToFront();
    await welcome.button(/^Yes, watch what I write/).click();
    await says('Your reminder is on.');
    expect((await traces()).scripts.sort()).toEqual(['parts', 'sites']);
    await (await write(before, drafts.complaint)).shown();
    const fresh = await driver.open(feed);
    await (await write(fresh, drafts.complaint)).shown();
    await fresh.close();
  });

  test('a family’s own words bring a card that names its school', async () => {
    await welcome.bringToFront();
    await welcome.button(/^Write it in my own words$/).click();
    await welcome.textbox(/^The school’s name/).click();
    await welcome.button(/^Use these words$/).click();
    await says('Please write the name.');
    await welcome.type('Larkrise Infant School');
    await welcome.textbox(/^What people call it for short/).click();
    await welcome.type('Larkrise');
    await welcome.textbox(/^Staff you might write about/).click();
    await welcome.type('Mrs Ashdown, headteacher');
    await welcome.button(/^Use these words$/).click();
    await says('Your reminder knows Larkrise Infant School.');
    const card = await write(before, aboutLarkrise);
    await until('the school in the card', async () =>
      (await card.region.text()).includes('Larkrise Infant School'),
    );
  });

  test('once it is withdrawn, the open card goes and nothing speaks any more', async () => {
    const card = await write(before, aboutLarkrise);
    await card.shown();
    await welcome.bringToFront();
    await welcome.button(/^Stop watching$/).click();
    await says('Your reminder is off.');
    expect((await traces()).scripts).toEqual([]);
    await before.bringToFront();
    await card.gone();
    await staysQuiet();
  });

  test('asks for nothing from the network', () => {
    expect(driver.recorder.strangers()).toEqual([]);
  });
}

/** What the test asks of the browser in a page of the extension. */
interface Api {
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  storage: { local: { get(): Promise<object> } };
}
