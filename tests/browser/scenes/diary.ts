// The diary: nothing until it is chosen, then what came of each draft and never a word of it.
import { expect, test } from 'vitest';
import { newDiary } from '../../../src/report/diary.ts';
import { daysAfter, weekDayOf } from '../../../src/report/week.ts';
import { DiaryPage } from '../behaviour/diary-page.ts';
import { drafts } from '../behaviour/drafts.ts';
import { play, running, type Stage } from '../behaviour/stage.ts';
import { feed, named } from '../fixtures/table.ts';
import { type Kind, start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';

const trustpilot = named('Trustpilot');
/** What is shown for less than this may only have been typed through, in milliseconds. */
const LEAST_SHOWN = 1000;

/** Every word of the drafts and every part of their addresses, but the name that is the pack's own id as well. */
const telling = [...Object.values(drafts), feed.url, trustpilot.url]
  .flatMap((text) => text.toLowerCase().split(/[^a-z]+/))
  .filter((word) => word.length > 3 && word !== 'fernhollow');

async function holdAndPost({ writer, card }: Stage): Promise<void> {
  await writer.write(drafts.abuse);
  await card.shown();
  await writer.press('click');
  await card.saysWhyItHeld();
  await writer.press('click');
  await writer.hasPosted(drafts.abuse);
}

export function diaryScenes(kind: Kind): void {
  const { driver, scene } = running(() => start(kind));
  const opened = () => DiaryPage.open(driver());
  const entry = async (number: number) => {
    const page = await opened();
    const found = await page.entry(number);
    await page.view.close();
    return found;
  };

  scene('without one, nothing is kept of a draft that was noticed', feed, async (stage) => {
    await holdAndPost(stage);
    const page = await opened();
    await page.says('You keep no diary');
    expect(await page.kept()).toEqual({});
    await page.view.button(/^Start a diary/).click();
    await page.says('No draft has been noticed yet.');
    expect(await page.kept()).toEqual({ diary: newDiary() });
    await page.view.close();
  });

  scene('a draft that was held, then posted', feed, async (stage) => {
    await holdAndPost(stage);
    const { level, concerns, site, outcome } = await entry(1);
    expect({ level, site, outcome }).toEqual({ level: 'pause', site: 'social', outcome: 'posted' });
    expect(concerns).toContain('abuse');
  });

  scene('a draft that was softened, then posted', trustpilot, async ({ page, writer, card }) => {
    await writer.write(drafts.abuse);
    await card.shown();
    const since = performance.now();
    await until('it to have been seen', () => performance.now() - since > LEAST_SHOWN);
    await page.press('Control+A');
    await page.type(drafts.complaint);
    await card.shown();
    await writer.press('click');
    await writer.hasPosted(drafts.complaint);
    expect(await entry(2)).toMatchObject({ level: 'pause', site: 'reviews', outcome: 'edited' });
  });

  test('drafts that went to the school by a note or a link, and one whose page was closed', async () => {
    await play(driver(), feed, async ({ page, writer, card }) => {
      await writer.write(drafts.complaint);
      await card.shown();
      await page.button(/^Say it to the school instead/).click();
      await until('the note', () => card.note.there());
      await page.button(/^Copy/).click();
      await until('the word that it was copied', async () =>
        (await card.note.text()).includes('Copied.'),
      );
    });
    expect(await entry(3)).toMatchObject({ level: 'card', outcome: 'took-it-to-school' });
    await play(driver(), feed, async ({ page, writer, card }) => {
      await writer.write(drafts.complaint);
      await card.shown();
      driver().announceLink('https://fernhollow.example/complaints');
      await page.link(/^Complaints procedure/).click();
    });
    expect(await entry(4)).toMatchObject({ level: 'card', outcome: 'took-it-to-school' });
    await play(driver(), feed, async ({ writer, card }) => {
      await writer.write(drafts.complaint);
      await card.shown();
    });
    expect(await entry(5)).toMatchObject({ level: 'card', outcome: 'left' });
  });

  test('the store has no word, name or address of any of them; the page shows them in words', async () => {
    const page = await opened();
    const kept = JSON.stringify(await page.kept()).toLowerCase();
    expect(telling.length).toBeGreaterThan(20);
    expect(telling.filter((word) => kept.includes(word))).toEqual([]);
    await page.says('5 drafts in the last 90 days.');
    expect(await page.text()).toMatch(
      /5 drafts\. The loudest: The questions, and Post held once\./,
    );
    await page.view.close();
  });

  test('wiped in one press, nothing is left in it', async () => {
    const page = await opened();
    await page.view.button(/^Wipe the diary/).click();
    await page.says('Wiped. Nothing is left in it.');
    expect(await page.entries()).toEqual([]);
    await page.view.close();
  });

  test('what is 91 days old is gone after the next start', async () => {
    const page = await opened();
    const today = new Date().toISOString().slice(0, 10);
    const aged = (days: number) => ({
      day: weekDayOf(daysAfter(today, -days)),
      pack: 'fernhollow',
      level: 'card',
      concerns: [],
      site: 'social',
      outcome: 'left',
    });
    await page.put({ ...newDiary(), entries: [aged(92), aged(40)] });
    await page.view.close();
    await driver().updateExtension();
    const after = await opened();
    await until('the old one to go', async () => (await after.entries()).length === 1);
    expect(await after.entries()).toEqual([aged(40)]);
    await after.view.close();
  });

  test('nothing was asked for', () => {
    expect(driver().recorder.strangers()).toEqual([]);
  });
}
