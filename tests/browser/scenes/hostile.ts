import { afterAll, beforeAll, expect, test } from 'vitest';
import { Card } from '../behaviour/card.ts';
import { drafts } from '../behaviour/drafts.ts';
import { hostile, search, unwatched } from '../fixtures/table.ts';
import type { Driver, Page } from '../harness/driver.ts';
import { type Kind, start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';
import { Writer } from '../harness/writer.ts';

/** Everything that the page has learned of what it did not make: what lies in roots that it could open, and in nodes. */
const learned = (page: Page) =>
  page.evaluate(
    () => ({
      roots: window.roots,
      strangers: window.strangers.map((node) => `${(node as Element).outerHTML ?? ''}`).join(' '),
      closed: window.strangers.every((node) => !(node as Element).shadowRoot),
    }),
    undefined,
  );

/** Pages that fight, look-alikes, and an extension that goes away: nothing is given away, and the post goes out. */
export function hostileScenes(kind: Kind): void {
  let driver: Driver;
  let page: Page;
  let writer: Writer;
  let card: Card;
  beforeAll(async () => {
    driver = await start(kind);
  });
  afterAll(() => driver.close());

  const at = async (fixture: typeof hostile) => {
    page = await driver.open(fixture);
    [writer, card] = [new Writer(page), new Card(page)];
  };

  test('a page that looks into everything learns no word of the card', async () => {
    await at(hostile);
    await writer.write(drafts.abuse);
    await card.shown();
    await writer.press('click');
    await card.saysWhyItHeld();
    await page.button(/^Fold the questions away/).click();
    await card.folded();
    const { roots, strangers, closed } = await learned(page);
    expect(roots).toEqual([]);
    expect(closed).toBe(true);
    expect(strangers).not.toMatch(/Ashdown|Fernhollow|post|school|question/i);
    await page.close();
  });

  test('a page cannot press the card, nor spend the held press, with events of its own', async () => {
    await at(hostile);
    await writer.write(drafts.abuse);
    await card.shown();
    await page.evaluate(() => {
      for (const node of window.strangers as Element[]) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          node.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
        node.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
        );
      }
      const editor = window.composers[0]?.root;
      editor?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }, undefined);
    expect(await card.region.there()).toBe(true);
    await writer.press('click');
    await card.saysWhyItHeld();
    expect(await writer.posted()).toEqual([]);
    await page.close();
  });

  test("the page's own posting, without a press of the parent, is none of our business", async () => {
    await at(hostile);
    await writer.write(drafts.abuse);
    await card.shown();
    await page.evaluate(() => window.composers[0]?.button?.click(), undefined);
    await writer.hasPosted(drafts.abuse);
    await page.close();
  });

  test('a page that removes the card each time it comes cannot make a press vanish', async () => {
    await at(hostile);
    await page.evaluate(() => {
      window.look = (node) => (node as Element).remove();
    }, undefined);
    await writer.write(drafts.abuse);
    await writer.press('click');
    // Held with its reason in sight, or let through: a press that does neither is lost.
    await until('the answer to the first press', async () =>
      (await writer.posted()).length > 0 ? true : card.isHolding(),
    );
    if ((await writer.posted()).length === 0) await writer.press('click');
    await writer.hasPosted(drafts.abuse);
    await page.close();
  });

  test('search boxes are left alone', async () => {
    await at(search);
    await writer.write(drafts.abuse);
    await card.staysAway();
    await page.press('Enter');
    await writer.hasPosted(drafts.abuse);
    await page.close();
  });

  test('a site that is not watched is left alone', async () => {
    await at(unwatched);
    await writer.write(drafts.abuse);
    await card.staysAway();
    await writer.press('click');
    await writer.hasPosted(drafts.abuse);
    await page.close();
  });

  test('when the extension goes while a draft is open, the post goes out at the first press', async () => {
    await at(hostile);
    await writer.write(drafts.abuse);
    await card.shown();
    await driver.removeExtension();
    try {
      await writer.press('click');
      await writer.hasPosted(drafts.abuse);
      // Firefox ends a content script without a word to it, so what it has put in the page stays there, dead.
      if (kind === 'chromium') await card.gone();
    } finally {
      await page.close();
      await driver.installExtension();
    }
  });

  test('after an update, pages that were open are watched by one watcher', async () => {
    await at(hostile);
    await writer.write(drafts.abuse);
    await card.shown();
    await driver.updateExtension();
    await until('the new watcher', async () => {
      await page.press('Control+A');
      await page.type(drafts.abuse);
      return card.region.there();
    });
    await writer.press('click');
    await card.saysWhyItHeld();
    expect(await writer.posted()).toEqual([]);
    await writer.press('click');
    await writer.hasPosted(drafts.abuse);
    await card.gone();
    await page.close();
  });

  test('the extension has asked for nothing', () => {
    expect(driver.recorder.strangers()).toEqual([]);
  });
}
