// An input method composes words bit by bit. Only the debugging protocol of Chromium lets a test do that.
import { expect } from 'vitest';
import { drafts } from '../behaviour/drafts.ts';
import { running } from '../behaviour/stage.ts';
import { named } from '../fixtures/table.ts';
import type { ChromiumDriver } from '../harness/driver.ts';
import { start } from '../harness/ground.ts';

const { driver, scene } = running(() => start('chromium') as Promise<ChromiumDriver>);

for (const name of ['Facebook comment', 'X message', 'Slate chat without a button']) {
  scene(`what is being composed is not judged: ${name}`, named(name), async (stage) => {
    const { page, writer, card } = stage;
    const method = await driver().inputMethod(page);
    await writer.focus();
    for (const part of ['Mrs', 'Mrs Ashdown', drafts.complaint]) await method.compose(part);
    await card.staysAway();
    await method.commit(drafts.complaint);
    await card.shown();
    expect(await writer.text()).toBe(drafts.complaint);
  });

  scene(`an Enter that ends a composition is never held: ${name}`, named(name), async (stage) => {
    const { page, writer, card } = stage;
    const method = await driver().inputMethod(page);
    await writer.write(`${drafts.abuse} `);
    await card.shown();
    await method.compose('truly');
    await page.press('Enter');
    await method.commit('truly');
    expect(await card.isHolding()).toBe(false);
    expect(await writer.posted()).toEqual([]);
    await writer.press('Enter');
    await card.saysWhyItHeld();
    expect(await writer.posted()).toEqual([]);
  });
}
