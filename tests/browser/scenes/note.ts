import { expect, test } from 'vitest';
import { considerations, drafts } from '../behaviour/drafts.ts';
import { running } from '../behaviour/stage.ts';
import { feed, named } from '../fixtures/table.ts';
import { type Kind, start } from '../harness/ground.ts';
import { never, until } from '../harness/until.ts';
import { Writer } from '../harness/writer.ts';

const instead = /^Say it to the school instead/;
const added = 'We would like to talk. ';

/** Say it to the school: the draft as a note that goes nowhere by itself, and of which the page hears nothing. */
export function noteScenes(kind: Kind): void {
  const { driver, scene } = running(() => start(kind));

  scene('the note opens with the draft, can be changed, and is copied', feed, async (stage) => {
    const { page, writer, card } = stage;
    await writer.write(drafts.complaint);
    await card.shown();
    const before = await writer.heard();
    await page.button(instead).click();
    await until('the note', () => card.note.there());
    const field = page.textbox(/^Your note/);
    expect(await field.value()).toBe(drafts.complaint);
    await field.click();
    await page.press('Control+Home');
    await page.type(added);
    await until('the changed note', async () => (await field.value()).startsWith(added));
    await page.button(/^Copy$/).click();
    await until('the word that it was copied', async () =>
      (await card.note.text()).includes('Copied.'),
    );
    expect(await writer.heard()).toEqual(before);
    expect(await writer.text()).toBe(drafts.complaint);
    const second = new Writer(page, 1);
    await second.focus();
    await page.press('Control+V');
    await until(
      'the note to be pasted',
      async () => (await second.text()) === `${added}${drafts.complaint}`,
    );
    expect(await writer.posted()).toEqual([]);
  });

  scene('the print page holds the note and nothing else', named('X post'), async (stage) => {
    const { page, writer, card } = stage;
    await writer.write(drafts.complaint);
    await card.shown();
    const before = await writer.heard();
    await page.button(instead).click();
    await until('the note', () => card.note.there());
    await page.button(/^Print$/).click();
    const print = await driver().opened('/print.html');
    const words = () => print.evaluate(() => document.body.textContent ?? '', undefined);
    await until('the printed note', async () => (await words()).includes(drafts.complaint));
    expect((await words()).replace(drafts.complaint, '')).toMatch(/^To: [^:]{1,80}$/);
    await print.close();
    expect(await writer.heard()).toEqual(before);
    expect(await writer.posted()).toEqual([]);
  });

  scene(
    "a link to the school's page opens beside, once, unheard by the page",
    feed,
    async (stage) => {
      const { page, writer, card } = stage;
      await writer.write(drafts.complaint);
      await card.shown();
      const before = await writer.heard();
      const here = await page.evaluate(() => location.href, undefined);
      driver().announceLink('https://fernhollow.example/complaints');
      await page.link(/^Complaints procedure/).click();
      const asked = () =>
        driver().recorder.all.filter(({ url }) => url.includes('fernhollow.example')).length;
      await until('the request of the new tab', () => asked() > 0);
      await never('the link was followed twice', () => asked() > 1);
      expect(await page.evaluate(() => location.href, undefined)).toBe(here);
      expect(await writer.heard()).toEqual(before);
      expect(await writer.text()).toBe(drafts.complaint);
      expect(await writer.posted()).toEqual([]);
    },
  );

  scene('the other questions fold and open with one press each', feed, async (stage) => {
    const { page, writer, card } = stage;
    await writer.write(drafts.complaint);
    await card.shown();
    const others = page.disclosure(/^The policy’s other/);
    const all = async () => {
      const text = await card.region.text();
      return considerations.every((words) => text.includes(words));
    };
    expect(await all()).toBe(true);
    await others.click();
    await until('the other questions to fold', async () => !(await all()));
    await others.click();
    await until('the other questions to open', all);
  });

  test('nothing else was asked for', () => {
    expect(driver().recorder.strangers()).toEqual([]);
  });
}
