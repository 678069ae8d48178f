import { describe, expect, test } from 'vitest';
import { drafts } from '../behaviour/drafts.ts';
import { running, type Stage } from '../behaviour/stage.ts';
import {
  type Coming,
  captions,
  chat,
  pictureless,
  sharing,
  showing,
  silent,
} from '../fixtures/photos.ts';
import { feed, named } from '../fixtures/table.ts';
import { type Kind, start } from '../harness/ground.ts';
import { picture } from '../harness/pages.ts';
import { Writer } from '../harness/writer.ts';

/** The ways of bringing a picture to the composer that a parent writes in. */
export const bring: Record<Coming, (stage: Stage) => Promise<void>> = {
  input: async ({ page, writer }) => {
    if (await writer.has('opener')) await writer.click('opener');
    await page.attach([picture]);
  },
  paste: async ({ page, writer }) => {
    await writer.focus();
    await page.pastePicture();
  },
  drop: async ({ page, writer }) => {
    const { x, y } = await writer.target('zone');
    await page.dropPicture(x, y);
  },
  preview: ({ page, writer }) =>
    page.composer.evaluate((index) => window.composers[index]?.media?.show(), writer.index),
};

/** A photo beside a draft that names a school event: noticed however it comes, and let go with it. */
export function photoScenes(kind: Kind): void {
  const { driver, scene } = running(() => start(kind));

  for (const { fixture, ways } of showing) {
    scene(
      `a photo comes and goes, and the last one is held once: ${fixture.name}`,
      fixture,
      async (stage) => {
        const { writer, card } = stage;
        await writer.write(drafts.event);
        // Avatars and others' pictures are no photos of this draft.
        await card.folded();
        for (const way of ways) {
          await bring[way](stage);
          await card.shown();
          if (way === ways.at(-1)) break;
          await writer.click('remove');
          await card.folded();
        }
        const press = fixture.ways[0] ?? 'click';
        if (press !== 'click') await writer.focus();
        await writer.press(press);
        await card.saysWhyItHeld();
        expect(await writer.posted()).toEqual([]);
        expect(await writer.text()).toBe(drafts.event);
        await writer.press(press);
        await writer.hasPosted(drafts.event);
      },
    );
  }

  for (const { fixture, ways } of silent) {
    scene(
      `a photo that is never shown goes with its draft: ${fixture.name}`,
      fixture,
      async (stage) => {
        const { page, writer, card } = stage;
        for (const way of ways) {
          // A form may be given its picture before its words.
          await bring[way](stage);
          await writer.write(drafts.event);
          await card.shown();
          await page.press('Control+A');
          await page.press('Delete');
          await card.gone();
          await page.type(drafts.event);
          await card.folded();
          await page.press('Control+A');
          await page.press('Delete');
          await card.gone();
        }
      },
    );
  }

  for (const fixture of captions) {
    scene(`a caption always has a photo: ${fixture.name}`, fixture, async ({ writer, card }) => {
      await writer.write(drafts.event);
      await card.shown();
      await writer.press('click');
      await card.saysWhyItHeld();
    });
  }

  for (const fixture of pictureless) {
    scene(`somebody else's film is no photo: ${fixture.name}`, fixture, async (stage) => {
      const { page, writer, card } = stage;
      await writer.write(drafts.event);
      await card.folded();
      await page.pastePicture();
      if (fixture.page === 'youtube') await card.staysFolded();
    });
  }

  scene(
    'a chat opens a second composer for a photo, and the first stays without',
    chat,
    async (stage) => {
      const { page, writer, card } = stage;
      await writer.focus();
      await page.pastePicture();
      const caption = new Writer(page, 1);
      await caption.write(drafts.event);
      await card.shown();
      await caption.press('Enter');
      await card.saysWhyItHeld();
      await caption.press('Enter');
      await caption.hasPosted(drafts.event);
      await writer.write(drafts.event);
      await card.folded();
    },
  );

  scene('a photo in one comment is not in the next', feed, async ({ page, writer, card }) => {
    await writer.write(drafts.event);
    await bring.preview({ page, writer, card });
    await card.shown();
    await new Writer(page, 1).write(drafts.event);
    await card.folded();
  });

  scene('without a photo the same words go out', named('Facebook post'), async (stage) => {
    const { writer, card } = stage;
    await writer.write(drafts.event);
    await card.folded();
    await writer.press('click');
    await writer.hasPosted(drafts.event);
  });

  describe('a share dialog', () => {
    scene(
      "with the school's own post brings nothing until the post is taken out",
      sharing('fernhollowprimary'),
      async (stage) => {
        const { page, writer, card } = stage;
        await writer.write(drafts.event);
        await card.staysAway();
        await page.evaluate(() => document.getElementById('card')?.remove(), undefined);
        await card.folded();
      },
    );

    scene(
      "with somebody else's post is a post like any",
      sharing('oakworth.bins'),
      async (stage) => {
        await stage.writer.write(drafts.event);
        await stage.card.folded();
      },
    );
  });

  test('the extension has asked for nothing', () => {
    expect(driver().recorder.strangers()).toEqual([]);
  });
}
