import { expect, test } from 'vitest';
import type { Fixture, Way } from '../fixtures/table.ts';
import type { Box, Driver } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { pageChanges, watchPage } from '../harness/watch-page.ts';
import { considerations, drafts } from './drafts.ts';
import { play, type Scene, type Stage } from './stage.ts';

/** Whether a draft that was pasted and posted at once was held. */
export interface Pasted {
  fixture: string;
  held: boolean;
}

/**
 * What must be true of every composer: the same behaviours, whatever the site, the editor and the browser.
 *
 * @param whole whether what is the same at all composers of a site is tried here: a neutral draft, one that is too new
 *   to have been read, and the card's folding
 */
export function behaves(
  driver: () => Driver,
  fixture: Fixture,
  pasted: Pasted[],
  whole = true,
): void {
  const scene = (name: string, run: Scene) => test(name, () => play(driver(), fixture, run));

  const usual = fixture.ways[0] as Way;

  const neutral = async ({ writer, card }: Stage) => {
    await writer.write(drafts.neutral);
    await card.staysAway();
    await writer.stepOn();
    await writer.press(usual);
    await writer.hasPosted(drafts.neutral);
  };
  if (whole) scene('a neutral draft shows nothing and goes out at the first press', neutral);

  scene(
    'a complaint brings the card, which touches nothing, covers neither the text nor Post, and lets it go out at the first press',
    async ({ page, writer, card }) => {
      await writer.focus();
      await watchPage(page);
      // What the editor and the page do to themselves when a draft is written and written over.
      await page.type(drafts.neutral);
      await page.press('Control+A');
      await page.type(drafts.neutral);
      const own = new Set(await pageChanges(page));
      await page.press('Control+A');
      await page.type(drafts.complaint);
      await card.shown();
      const text = await card.region.text();
      for (const words of considerations) expect(text).toContain(words);
      expect(await page.link(/^Complaints procedure/).there()).toBe(true);
      expect(await writer.hasFocus()).toBe(true);
      expect(await writer.text()).toBe(drafts.complaint);
      expect((await pageChanges(page)).filter((change) => !own.has(change))).toEqual([]);
      const around = await card.region.box();
      expect(overlap(around, await writer.box('root'))).toBe(0);
      if (fixture.button !== false) expect(overlap(around, await writer.box('button'))).toBe(0);
      await writer.stepOn();
      await writer.press(usual);
      await writer.hasPosted(drafts.complaint);
      await card.gone();
    },
  );

  for (const way of fixture.ways) {
    scene(
      `abuse is held once, saying why, and goes out at the second press (${way})`,
      async ({ writer, card }) => {
        await writer.write(drafts.abuse);
        await card.shown();
        await writer.stepOn();
        await writer.press(way);
        await card.saysWhyItHeld();
        expect(await writer.posted()).toEqual([]);
        expect(await writer.text()).toBe(drafts.abuse);
        await writer.press(way);
        await writer.hasPosted(drafts.abuse);
      },
    );

    // Which key posts makes no difference to a text that is too new to have been read.
    if (way !== usual || !whole) continue;
    scene(
      `abuse that is pasted and posted at once goes out once, never twice (${way})`,
      async ({ page, writer, card }) => {
        await writer.focus();
        await page.paste(drafts.abuse);
        // An editor may take what is pasted in its own time; before that there is nothing to post.
        await until('the pasted text', async () => {
          return (await writer.text()) === drafts.abuse && (await writer.canPost());
        });
        await writer.stepOn();
        await writer.press(way);
        // A press waits 150 ms at most for its verdict: on a machine that is slower than that, it goes through.
        await until('the answer to the press', async () =>
          (await writer.posted()).length > 0 ? true : card.isHolding(),
        );
        const held = (await writer.posted()).length === 0;
        pasted.push({ fixture: fixture.name, held });
        if (held) await writer.press(way);
        await writer.hasPosted(drafts.abuse);
      },
    );
  }

  if (!whole) return;
  scene(
    'the card folds by its button and by Escape, unheard by the page and with the editor in focus',
    async ({ page, writer, card }) => {
      await writer.write(drafts.complaint);
      await card.shown();
      const before = await writer.heard();
      await page.button(/^Fold the questions away/).click();
      await card.folded();
      await card.chip.click();
      await card.shown();
      expect(await writer.heard()).toEqual(before);
      expect(await writer.hasFocus()).toBe(true);
      await page.press('Escape');
      await card.folded();
      expect(await writer.text()).toBe(drafts.complaint);
      // Opened again, so that the next scenes on this site don't meet a parent who folds every time.
      await card.chip.click();
      await card.shown();
      expect(await writer.hasFocus()).toBe(true);
      await page.type('!');
      await until('the editor to take the next key', async () =>
        (await writer.text()).includes('!'),
      );
      expect(await writer.posted()).toEqual([]);
    },
  );
}

/** The area that two boxes share, in square pixels. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
