import { afterAll, beforeAll, expect, test } from 'vitest';
import { Card } from '../behaviour/card.ts';
import { drafts } from '../behaviour/drafts.ts';
import { feed } from '../fixtures/table.ts';
import type { Driver } from '../harness/driver.ts';
import { type Kind, start } from '../harness/ground.ts';
import { Writer } from '../harness/writer.ts';

/** Two comment boxes in one feed: each has its own draft, its own card and its own gate. */
export function feedScenes(kind: Kind): void {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start(kind);
  });
  afterAll(() => driver.close());

  test('a neutral comment goes out at once while a held one waits in another box', async () => {
    const page = await driver.open(feed);
    const [first, second, card] = [new Writer(page, 0), new Writer(page, 1), new Card(page)];
    await first.write(drafts.abuse);
    await card.shown();
    await first.press('Enter');
    await card.saysWhyItHeld();
    await second.write(drafts.neutral);
    await second.press('Enter');
    await second.hasPosted(drafts.neutral);
    expect(await first.text()).toBe(drafts.abuse);
    await first.focus();
    await first.press('Enter');
    await first.hasPosted(drafts.neutral, drafts.abuse);
    await page.close();
  });

  test("one box's control does not spend the other box's held press", async () => {
    const page = await driver.open(feed);
    const [first, second, card] = [new Writer(page, 0), new Writer(page, 1), new Card(page)];
    await second.write(drafts.neutral);
    await first.write(drafts.abuse);
    await card.shown();
    await second.press('click');
    await second.hasPosted(drafts.neutral);
    await first.press('click');
    await card.saysWhyItHeld();
    await first.hasPosted(drafts.neutral);
    await page.close();
  });

  test('the school alone brings the chip, and the chip opens the questions', async () => {
    const page = await driver.open(feed);
    const [writer, card] = [new Writer(page), new Card(page)];
    await writer.write(drafts.mention);
    await card.folded();
    await card.chip.click();
    await card.shown();
    expect(await writer.hasFocus()).toBe(true);
    await writer.press('Enter');
    await writer.hasPosted(drafts.mention);
    await page.close();
  });

  test('Shift+Enter makes a new line, and Enter that ends nothing is not ours', async () => {
    const page = await driver.open(feed);
    const [writer, card] = [new Writer(page), new Card(page)];
    await writer.write(drafts.abuse);
    await card.shown();
    await page.press('Shift+Enter');
    await page.type('And again.');
    expect(await writer.text()).toBe(`${drafts.abuse}\nAnd again.`);
    expect(await writer.posted()).toEqual([]);
    expect(await card.isHolding()).toBe(false);
    await page.close();
  });
}
