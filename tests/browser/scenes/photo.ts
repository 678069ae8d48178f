import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { drafts } from '../behaviour/drafts.ts';
import { running } from '../behaviour/stage.ts';
import { named } from '../fixtures/table.ts';
import { type Kind, start } from '../harness/ground.ts';

const picture = join(dirname(fileURLToPath(import.meta.url)), '../../../public/icon/128.png');

/** A photo beside a draft that names a school event. */
export function photoScenes(kind: Kind): void {
  const { scene } = running(() => start(kind));

  for (const name of ['Facebook post', 'X post in a dialog']) {
    const fixture = named(name);
    scene(`a photo of a school event is held once: ${name}`, fixture, async (stage) => {
      const { page, writer, card } = stage;
      await writer.write(drafts.event);
      await card.folded();
      await page.attach([picture]);
      await card.shown();
      const way = fixture.ways[0] ?? 'click';
      await writer.press(way);
      await card.saysWhyItHeld();
      expect(await writer.posted()).toEqual([]);
      expect(await writer.text()).toBe(drafts.event);
      await writer.press(way);
      await writer.hasPosted(drafts.event);
    });
  }

  scene('without a photo the same words go out', named('Facebook post'), async (stage) => {
    const { writer, card } = stage;
    await writer.write(drafts.event);
    await card.folded();
    await writer.press('click');
    await writer.hasPosted(drafts.event);
  });
}
