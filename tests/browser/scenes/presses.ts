import { expect } from 'vitest';
import { drafts } from '../behaviour/drafts.ts';
import { running } from '../behaviour/stage.ts';
import { hostile, named, selfWriting } from '../fixtures/table.ts';
import { type Kind, start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';

/** Presses that are not one plain press, and presses that are nobody's. */
export function pressScenes(kind: Kind): void {
  const { scene } = running(() => start(kind));

  for (const name of ['Facebook post', 'X post', 'Trustpilot']) {
    scene(
      `a double click on Post is one press: ${name}`,
      named(name),
      async ({ page, writer, card }) => {
        await writer.write(drafts.abuse);
        await card.shown();
        const { x, y } = await writer.target();
        await page.doubleClickAt(x, y);
        await card.saysWhyItHeld();
        expect(await writer.posted()).toEqual([]);
        await writer.press('click');
        await writer.hasPosted(drafts.abuse);
      },
    );
  }

  for (const name of ['Facebook comment', 'X message', 'Slate chat without a button']) {
    scene(`an Enter held down is one press: ${name}`, named(name), async (stage) => {
      const { page, writer, card } = stage;
      await writer.write(drafts.abuse);
      await card.shown();
      await page.holdDown('Enter', 5);
      await card.saysWhyItHeld();
      expect(await writer.posted()).toEqual([]);
      await writer.press('Enter');
      await writer.hasPosted(drafts.abuse);
    });
  }

  for (const name of ['Facebook post', 'TikTok comment', 'Trustpilot']) {
    scene(
      `a touch on Post is held once and then posts once: ${name}`,
      named(name),
      async (stage) => {
        const { writer, card } = stage;
        await writer.write(drafts.abuse);
        await card.shown();
        await writer.tap();
        await card.saysWhyItHeld();
        expect(await writer.posted()).toEqual([]);
        await writer.tap();
        await writer.hasPosted(drafts.abuse);
      },
    );
  }

  scene('a page that covers the card cannot keep a post from going out', hostile, async (stage) => {
    const { page, writer } = stage;
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      const below = window.composers[0]?.button?.getBoundingClientRect().bottom ?? 0;
      const all = 'margin: 0; border: 0; width: 100vw; height: 100vh; background: white';
      cover.style.cssText = `${all}; position: fixed; inset: ${below + 4}px 0 auto 0`;
      document.body.append(cover);
      cover.showPopover();
      // Whatever comes, the cover goes above it.
      window.look = () => {
        cover.hidePopover();
        cover.showPopover();
      };
    }, undefined);
    await writer.write(drafts.abuse);
    await writer.press('click');
    await writer.press('click');
    await writer.hasPosted(drafts.abuse);
  });

  scene(
    "a form's submit by the page itself is none of our business",
    named('textarea in a form'),
    async ({ page, writer, card }) => {
      await writer.write(drafts.abuse);
      await card.shown();
      await page.evaluate(() => window.composers[0]?.button?.click(), undefined);
      await writer.hasPosted(drafts.abuse);
    },
  );

  for (const how of ['value', 'command'] as const) {
    scene(
      `a draft that the page wrote itself brings nothing, and is not held when it posts (${how})`,
      selfWriting(how, drafts.abuse),
      async ({ page, writer, card }) => {
        // Asking the page itself would pass for an act of the parent.
        const box = page.textbox(/^Comment$/);
        await until("the page's own draft", async () => (await box.value()) === drafts.abuse);
        await card.staysAway();
        await page.evaluate(() => {
          const button = window.composers[0]?.button;
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
            button?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
          }
        }, undefined);
        await writer.hasPosted(drafts.abuse);
        await card.staysAway();
      },
    );
  }
}
