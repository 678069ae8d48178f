// A family's two reports, from the diary and from the browser's own menu to the file that the school opens.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newDiary } from '../../../src/report/diary.ts';
import { type Opening, openReports } from '../../../src/report/open-reports.ts';
import type { Report } from '../../../src/report/report.ts';
import { sayReport } from '../../../src/report/say-report.ts';
import { makeReportKey } from '../../../src/report/school-identity.ts';
import { daysAfter, weekDayOf, weekOf } from '../../../src/report/week.ts';
import { reportWords } from '../../../src/ui/messages.ts';
import { running } from '../behaviour/stage.ts';
import { larkrise, signedFile } from '../fixtures/school-packs.ts';
import type { Fixture } from '../fixtures/table.ts';
import type { OwnView, Page } from '../harness/driver.ts';
import { type Kind, product, start } from '../harness/ground.ts';
import { type OwnPage, openOwnPage } from '../harness/own-page.ts';
import { Secretary } from '../harness/secretary.ts';
import { until } from '../harness/until.ts';

const key = await makeReportKey();
const sealing = { ...larkrise, policy: 'rivington', reportKey: key.recipient };

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
const lastWeek = daysAfter(today, -7);
const diary = {
  ...newDiary(),
  entries: ['fernhollow', 'larkrise'].map((pack) => ({
    day: weekDayOf(lastWeek),
    pack,
    level: 'pause',
    concerns: ['abuse'],
    site: 'social',
    outcome: 'edited',
  })),
};

const IN_STORE = `(globalThis.browser ?? chrome).storage`;
/** A place that nobody has given the extension any permission for. */
const forum: Fixture = {
  name: 'a forum',
  page: 'school-offer',
  url: 'https://forum.example/thread/9?utm_source=mail',
  words: { offer: '<p id="post">that lad in 4B again, what a surprise</p>' },
  ways: [],
  place: 'post',
};

/** What the page says of a report is all that its file holds. */
async function opensAs(bytes: Uint8Array, shown: string, opening: Opening): Promise<Report> {
  const [reading] = await openReports([{ name: 'report', bytes }], opening);
  if (!reading?.ok) throw new Error(`refused: ${reading?.why}`);
  for (const { lines } of sayReport(reading.report, reportWords)) {
    for (const { label, value } of lines) expect(shown).toContain(`${label}${value}`);
  }
  return reading.report;
}

export function reportScenes(kind: Kind): void {
  describe('How it went', () => {
    let folder: string;
    let page: OwnPage;
    let parent: Secretary;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'report-'));
      page = await openOwnPage(kind, product(kind), 'report.html');
      await page.saveInto(folder);
      parent = new Secretary(page, folder);
    });
    afterAll(async () => {
      await page.close();
      rmSync(folder, { recursive: true });
    });
    const shown = () => page.evaluate<string>('document.body.textContent');
    const letters = () =>
      page.evaluate<string>(`document.querySelector('.report-letters').textContent`);

    test('the browser’s menu has no line before anybody has agreed', async () => {
      const there = `(globalThis.browser ?? chrome).contextMenus.update('tell-the-school', {})`;
      expect(await page.evaluate(`${there}.then(() => true, () => false)`)).toBe(false);
    });

    test('without a diary it says what to do first', async () => {
      await parent.press('Make “How it went”');
      await parent.reads('Your diary is off');
      await page.evaluate(`${IN_STORE}.local.set(${JSON.stringify({ diary })})`);
    });

    test('without a key it says that anyone can read it, and the file is what was shown', async () => {
      await page.reopen();
      await parent.press('Make “How it went”');
      await parent.reads('Anyone who opens this file can read it.');
      const said = await shown();
      const whole = await letters();
      await parent.press('Save as a file');
      const bytes = await parent.saved(`how-it-went-${weekOf(lastWeek)}.json`);
      expect(new TextDecoder().decode(bytes).trimEnd()).toBe(whole);
      const report = await opensAs(bytes, said, { school: 'fernhollow', today });
      const kept = await page.evaluate<{ diary: { made: object[] } }>(
        `${IN_STORE}.local.get(null)`,
      );
      expect(kept.diary.made).toEqual([
        { pack: 'fernhollow', week: weekOf(lastWeek), id: report.id },
      ]);
    });

    test('sealed, it opens to the same with the school’s key, and with no other', async () => {
      const packs = [await signedFile(sealing)];
      await page.evaluate(`${IN_STORE}.local.set(${JSON.stringify({ packs })})`);
      await until('the school’s own pack', async () => {
        await page.reopen();
        await parent.press('Make “How it went”');
        await parent.reads('The whole report');
        return (await shown()).includes('It will be sealed for Larkrise Infant School');
      });
      const said = await shown();
      const whole = JSON.parse(await letters());
      await parent.press('Save as a file');
      const bytes = await parent.saved(`how-it-went-${weekOf(lastWeek)}.age`);
      const opening = { school: 'larkrise', today };
      expect(await opensAs(bytes, said, { ...opening, keys: key.identity })).toEqual(whole);
      const other = { ...opening, keys: (await makeReportKey()).identity };
      expect(await openReports([{ name: 'a', bytes }], other)).toMatchObject([
        { ok: false, why: 'wrong-key' },
      ]);
    });
  });

  describe('Something I saw', () => {
    const { driver } = running(() => start(kind));

    /** Marks the post's words, and says where they are. */
    const mark = (page: Page) =>
      page.evaluate(() => {
        const post = document.querySelector('#post') ?? document.body;
        getSelection()?.selectAllChildren(post);
        const { x, y, height } = post.getBoundingClientRect();
        return { x: x + 20, y: y + height / 2 };
      }, undefined);
    const says = (view: Pick<OwnView, 'evaluate'>, words: string) =>
      until(`“${words}”`, () =>
        view.evaluate((words) => document.body.textContent?.includes(words) ?? false, words),
      );

    test('words that were marked come along by the menu, help first, and nothing of it stays', async () => {
      const page = await driver().open(forum);
      const { x, y } = await mark(page);
      await driver().chooseInMenu(page, x, y);
      const report = await driver().opened('/report.html');
      await says(report, 'First: could a child be in danger?');
      expect(await report.link(/^Call 999/).there()).toBe(true);
      await report.button(/^No, go on$/).click();
      expect(await report.textbox(/^What it said/).value()).toBe(
        'that lad in 4B again, what a surprise',
      );
      // Firefox is served the test's pages by http.
      expect(await report.textbox(/^Its address/).value()).toMatch(
        /^https?:\/\/forum\.example\/thread\/9$/,
      );
      await report.textbox(/^What troubles you/).click();
      await report.type('It is about a child.');
      await report.button(/^Show the whole report$/).click();
      await says(report, 'The whole report');
      await says(report, 'Anyone who opens this file can read it.');
      await report.button(/^Save as a file$/).click();
      await says(report, 'Offered to your browser as something-i-saw-');
      const kept = await report.evaluate(async () => {
        const own = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
        const { local, session } = (own.browser ?? own.chrome).storage;
        return JSON.stringify([await local.get(null), await session.get(null)]);
      }, undefined);
      expect(kept).not.toMatch(/lad in 4B|forum\.example|It is about/);
      await report.close();
      await page.close();
    });

    test('nothing has left', () => {
      expect(driver().recorder.strangers()).toEqual([]);
    });
  });
}

declare const chrome: {
  storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>;
};
