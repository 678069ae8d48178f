// What families send: sealed to the key that the school has made, dropped on its desk, counted and read.
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { releaseFolder } from '../../../src/cli/bundle.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { receive } from '../../../src/pack/signed/incoming.ts';
import { chartOf } from '../../../src/report/chart.ts';
import { newDiary } from '../../../src/report/diary.ts';
import type { HowItWent } from '../../../src/report/how-it-went.ts';
import { keysIn } from '../../../src/report/school-identity.ts';
import { armored } from '../../../src/report/seal.ts';
import { daysAfter, weekDayOf, weekOf, weeksAfter } from '../../../src/report/week.ts';
import { reportIdFrom } from '../../unit/report/families.ts';
import { howReport, sawReport, sealedBytes } from '../../unit/report/reports.ts';
import { otherKey } from '../../unit/report/school-keys.ts';
import type { Kind } from '../harness/ground.ts';
import { type OpenDesk, openDesk } from '../harness/open-desk.ts';
import { type OwnPage, openOwnPage } from '../harness/own-page.ts';
import { Secretary } from '../harness/secretary.ts';
import { until } from '../harness/until.ts';

const quiet = howReport();
/** Every fourth family has a week in which much was changed before it was posted. */
const reportOf = (at: number): HowItWent => ({
  ...quiet,
  id: reportIdFrom(at),
  week: weeksAfter('2026-W45', -(at % 4)),
  ...(at % 4 === 1 && {
    noticed: '10-19',
    concerns: { ...quiet.concerns, complaint: '10-19' },
    sites: { ...quiet.sites, social: '10-19' },
    levels: { ...quiet.levels, card: '5-9', pause: '5-9' },
    outcomes: { ...quiet.outcomes, edited: '5-9', posted: '5-9' },
  }),
});
const WEEKS = Array.from({ length: 32 }, (_, at) => reportOf(at));
const SAW = sawReport({
  troubles: '=2+3 is what they wrote about a child.',
  name: 'Nadia Karim',
});

/** Forty files as a mailbox has them, sealed to the school. */
async function mailbox(recipient: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const text = (words: string) => new TextEncoder().encode(words);
  for (const [at, report] of WEEKS.entries()) {
    const sealed = await sealedBytes(report, recipient);
    if (at % 5 === 0) files.set(`message ${at}.txt`, text(`Hello\n\n${armored(sealed)}\nBye`));
    else files.set(`how-it-went-${report.week} (${at}).age`, sealed);
  }
  const saw = await sealedBytes(SAW, recipient);
  files.set('something-i-saw.age', saw);
  files.set('something-i-saw (1).age', await sealedBytes(SAW, recipient));
  files.set('again.json', text(JSON.stringify(WEEKS[3])));
  files.set('cut.age', saw.slice(0, saw.length - 40));
  files.set('larkrise.age', await sealedBytes({ ...reportOf(90), school: 'larkrise' }, recipient));
  files.set('old-key.age', await sealedBytes(reportOf(91), otherKey.recipient));
  files.set('holiday.txt', text('We are away until Monday.'));
  files.set('empty.age', new Uint8Array());
  return files;
}

// Our own types know one line end only.
const cellsOf = (csv: string): string[][] =>
  Papa.parse(csv.slice(1), { delimiter: ',', newline: '\r\n' as '\n', preview: 0 }).data;

export function reportsScenes(kind: Kind): void {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  let desk: OpenDesk;
  let page: OwnPage;
  let secretary: Secretary;
  let recipient: string;

  beforeAll(async () => {
    desk = await openDesk(kind);
    ({ page, secretary } = desk);
  });
  afterAll(() => desk.close());
  const toReports = async () => {
    await secretary.press('Reports from families');
    await secretary.reads('What you open is');
  };
  const text = async (name: string) => new TextDecoder().decode(await secretary.saved(name));

  test('the key for reports goes into the signed pack, and its secret half into a file', async () => {
    await secretary.handIn('Open a pack', 'fernhollow.json', JSON.stringify(examplePack));
    await secretary.reads('is on the desk.');
    await secretary.goTo('out');
    await secretary.press('Make the key for reports');
    await secretary.reads('The key is made, and its public half is in the pack.');
    await secretary.press('Save the key for reports as a file');
    const [key] = await keysIn(await text('fernhollow-reports-key.txt'));
    await secretary.press('Make the key');
    await secretary.reads('Its six words');
    await secretary.press('Save the signed pack');
    const incoming = await receive(await text('fernhollow-3.signed.json'), [], '2027-01-15');
    if (!incoming.ok || !key) throw new Error('there is no pack or no key');
    recipient = incoming.pack.reportKey ?? '';
    expect(recipient).toBe(key.recipient);
  });

  test('forty files are opened at once, and those that can’t be used say why', async () => {
    await toReports();
    const files = await mailbox(recipient);
    expect(files.size).toBe(40);
    await secretary.drop('Open reports', files);
    await secretary.reads('Read: 32 reports of how it went, and 1 of something seen.', 20_000);
    for (const words of [
      '5 files could not be used',
      'The report is broken: a part of it is missing or was changed.',
      'cut.age',
      'larkrise.age, for the pack “larkrise”',
      'None of your keys opens it.',
      'old-key.age',
      'It is not a report from a family.',
      'There is nothing in it.',
      '2 files were read already, and count once',
      'something-i-saw (1).age, the same as something-i-saw.age',
    ]) {
      await secretary.reads(words);
    }
  });

  test('the charts and the tables behind them say what the families reported', async () => {
    const { weeks, reports, outcomes } = chartOf(WEEKS);
    const [head, ...rows] = await secretary.figures('What happened then');
    expect(head).toEqual([
      'Week',
      'Reports',
      'Posted as it was',
      'Changed, then posted',
      'Told the school instead',
      'Not posted',
    ]);
    const expected = weeks.map((_, at) => [
      String(reports[at]),
      ...outcomes.map(({ cells }) => `${cells[at]?.least} to ${cells[at]?.most}`),
    ]);
    expect(rows.map(([, ...cells]) => cells)).toEqual(expected.toReversed());
    const drawn = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.desk-chart svg')].map((one) => one.getAttribute('aria-label'))`,
    );
    expect(drawn).toContain(
      'Changed, then posted: at least 40 drafts in 4 weeks. Most in the week from 26 October 2026: 40 to 72.',
    );
  });

  test('the counts and the inbox come out as tables, with nothing of a file or a family in the counts', async () => {
    await secretary.press('Save the counts for a spreadsheet');
    const csv = await text('fernhollow-how-it-went.csv');
    const rows = cellsOf(csv);
    const edited = rows.filter(([, , , , kind]) => kind === 'Changed, then posted');
    expect(edited.map(([week, , reports, , , least]) => [week, reports, least])).toEqual(
      chartOf(WEEKS).weeks.map((week) => [week, '8', week === '2026-W44' ? '40' : '0']),
    );
    expect(csv).not.toMatch(/\.age|\.txt|\.json/);
    for (const { id } of WEEKS) expect(csv).not.toContain(id);
    await secretary.press('Save these for a spreadsheet');
    const [, saw] = cellsOf(await text('fernhollow-something-i-saw.csv'));
    expect(saw).toContain(`'${SAW.troubles}`);
    expect(saw).toContain('Nadia Karim');
  });

  test('something that a family saw is read after the words on danger, dealt with and deleted', async () => {
    await secretary.reads('If it is happening now, call 999.');
    await secretary.reads('Safeguarding lead: fernhollow.example/safeguarding');
    await secretary.press('Read the report');
    await secretary.reads(SAW.quoted ?? '');
    await secretary.press('Mark as dealt with');
    await secretary.reads('0 open of 1');
    await secretary.press('Delete it');
    await secretary.reads('No such report is open.');
    await secretary.press('Bring it back');
    await secretary.reads('0 open of 1');
  });

  test('the week that a family makes into a report, on its own page, is counted at the desk', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const lastWeek = daysAfter(today, -7);
    const draft = {
      day: weekDayOf(lastWeek),
      pack: 'fernhollow',
      level: 'pause',
      concerns: ['abuse'],
      site: 'social',
      outcome: 'edited',
    };
    const diary = { ...newDiary(), entries: Array.from({ length: 6 }, () => draft) };
    const kept = JSON.stringify({ diary, packs: [await text('fernhollow-3.signed.json')] });
    const family = await openOwnPage(kind, releaseFolder(target), 'report.html');
    try {
      await family.saveInto(desk.folder);
      const parent = new Secretary(family, desk.folder);
      await family.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${kept})`);
      await until('the school’s own pack', async () => {
        await family.reopen();
        await parent.press('Make “How it went”');
        await parent.reads('The whole report');
        const shown = await family.evaluate<string>('document.body.textContent');
        return shown.includes('It will be sealed for Fernhollow Primary School');
      });
      await parent.press('Save as a file');
      const bytes = await parent.saved(`how-it-went-${weekOf(lastWeek)}.age`);
      await secretary.drop('Open reports', new Map([['from the office.age', bytes]]));
    } finally {
      await family.close();
    }
    await secretary.reads('Read: 1 report of how it went, and 0 of something seen.');
    const [, newest] = await secretary.figures('What happened then');
    expect(newest?.slice(1)).toEqual(['1', '0 to 4', '5 to 9', '0 to 4', '0 to 4']);
  });

  test('reports outlive the tab only where that was ticked, and go when they are forgotten', async () => {
    const area = kind === 'firefox' ? 'browser.storage.local' : 'chrome.storage.local';
    const storesReports = async () =>
      /how-it-went|about a child/.test(
        await page.evaluate<string>(`${area}.get(null).then(JSON.stringify)`),
      );
    expect(await storesReports()).toBe(false);
    await page.reopen();
    await toReports();
    await secretary.reads('No report of how it went is open.');

    await secretary.choose('Keep what I open on this device');
    await secretary.reads('What you open is kept on this device');
    await secretary.drop('Open reports', await mailbox(recipient));
    await secretary.reads('32 reports from 4 weeks', 20_000);
    await until('them to be kept', storesReports);
    await page.reopen();
    await toReports();
    await secretary.reads('32 reports from 4 weeks');
    expect(await storesReports()).toBe(true);

    await secretary.goTo('start');
    await secretary.press('Forget this work');
    await secretary.press('Yes, forget it');
    await secretary.reads('Nothing to save yet');
    expect(await storesReports()).toBe(false);
  });
}
