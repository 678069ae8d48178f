// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { examplePack } from '../../../../src/pack/example.ts';
import { openReports } from '../../../../src/report/open-reports.ts';
import { ReportPage } from '../../../../src/ui/report/report-page.tsx';
import { eventually } from '../../eventually.ts';
import { schoolKey } from '../../report/school-keys.ts';
import { diaryOf, fakePort, schoolOf, sealing, TODAY } from './family.ts';
import { button, field, press, says, text } from './screen.ts';

function open(changes: Parameters<typeof fakePort>[0] = {}) {
  const made = fakePort(changes);
  location.hash = 'how';
  render(h(ReportPage, { port: made.port, siteTip: undefined }), document.body);
  return made;
}
afterEach(() => {
  render(null, document.body);
  location.hash = '';
});

const lastWeek = diaryOf('2026-11-10', '2026-11-12');
const shownLetters = () => document.querySelector('.report-letters')?.textContent ?? '';
const lines = () =>
  Object.fromEntries(
    [...document.querySelectorAll('.report-lines > div')].map((line) => [
      line.querySelector('dt')?.textContent,
      line.querySelector('dd')?.textContent,
    ]),
  );

describe('where there is nothing to tell of, it says what to do', () => {
  test('the diary is off', async () => {
    open();
    await says('Your diary is off');
    expect(document.querySelector('a[href="diary.html"]')).not.toBeNull();
    expect(text()).not.toContain('Save as a file');
  });

  test('the school is only known in the family’s own words', async () => {
    const schools = async () => [{ ...schoolOf(), hasPack: false }];
    open({ diary: async () => lastWeek, schools });
    await says('Yours is in your own words so far.');
    expect(text()).not.toContain('Save as a file');
  });

  test('the week is not over', async () => {
    open({ diary: async () => diaryOf('2026-11-18') });
    await says('You can make the report of this week from 23 November 2026.');
  });

  test('the diary is empty', async () => {
    open({ diary: async () => diaryOf() });
    await says('Your diary has no week of Fernhollow Primary School that is over.');
  });
});

describe('a week is shown whole before there is a file', () => {
  test('in words and letter by letter, small counts merged, and nothing saved yet', async () => {
    const { saved } = open({ diary: async () => lastWeek });
    await says('The whole report');
    expect(lines()).toMatchObject({
      Week: '2026-W46 (9 November 2026)',
      'Drafts that were noticed': 'fewer than 5',
      'A complaint': 'fewer than 5',
      'A threat': 'fewer than 5',
    });
    expect(JSON.parse(shownLetters()).report).toMatchObject({
      format: 'before-you-post/how-it-went@1',
      school: 'fernhollow',
      noticed: '<5',
    });
    expect(text()).toContain('It will not be sealed');
    expect(text()).toContain('Anyone who opens this file can read it.');
    expect(text()).not.toContain('This week is not like most');
    expect(saved).toEqual([]);
  });

  test('the saved plain file is what was shown', async () => {
    const { saved, port } = open({ diary: async () => lastWeek });
    await says('The whole report');
    const shown = shownLetters();
    await press('Save as a file');
    await says('Offered to your browser as how-it-went-2026-W46.json');
    expect(saved).toHaveLength(1);
    expect(String(saved[0]?.content).trimEnd()).toBe(shown);
    const { id } = JSON.parse(shown).report;
    expect(port.rememberMade).toHaveBeenCalledWith({ pack: 'fernhollow', week: '2026-W46', id });
  });

  test('the sealed file opens to what was shown, with the school’s key alone', async () => {
    const { saved } = open({
      diary: async () => lastWeek,
      schools: async () => [sealing()],
    });
    await says('It will be sealed for Fernhollow Primary School');
    const shown = JSON.parse(shownLetters());
    await press('Save as a file');
    await says('how-it-went-2026-W46.age');
    const [file] = saved;
    const bytes = file?.content as Uint8Array;
    const given = [{ name: 'a.age', bytes }];
    const opening = { school: 'fernhollow', today: TODAY };
    const keys = schoolKey.identity;
    expect(await openReports(given, { ...opening, keys })).toEqual([
      { name: 'a.age', ok: true, report: shown, sealed: true },
    ]);
    expect(await openReports(given, opening)).toMatchObject([{ ok: false, why: 'no-key' }]);
  });

  test('a key that can’t be used makes no plain file in its place', async () => {
    const { saved, port } = open({
      diary: async () => lastWeek,
      schools: async () => [sealing()],
      seal: async () => undefined,
    });
    await says('The whole report');
    await press('Save as a file');
    await says('key for reports can’t be used, so nothing was saved');
    expect(saved).toEqual([]);
    expect(port.rememberMade).not.toHaveBeenCalled();
  });

  test('a week in which something came up often is told apart, and why that matters', async () => {
    open({ diary: async () => diaryOf(...Array<string>(6).fill('2026-11-11')) });
    await says('This week is not like most');
    expect(lines()).toMatchObject({ 'Changed, then posted': '5 to 9' });
  });

  test('made again, it has the number that it had', async () => {
    const id = 'AAAAAAAAAAAAAAAAAAAAAA';
    const made = [{ pack: 'fernhollow', week: '2026-W46', id }];
    open({ diary: async () => ({ ...lastWeek, made }) });
    await says('You have made this report before.');
    expect(JSON.parse(shownLetters()).report.id).toBe(id);
  });

  test('another week is another report, with a number of its own', async () => {
    open({ diary: async () => diaryOf('2026-11-03', '2026-11-10') });
    await says('The whole report');
    const { id } = JSON.parse(shownLetters()).report;
    const weeks = field('Which week?') as unknown as HTMLSelectElement;
    weeks.value = '2026-W45';
    weeks.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => expect(JSON.parse(shownLetters()).report.week).toBe('2026-W45'));
    expect(JSON.parse(shownLetters()).report.id).not.toBe(id);
  });

  test('only the school whose pack noticed it is told', async () => {
    const other = schoolOf({ id: 'larkrise', school: { ...examplePack.school, name: 'Larkrise' } });
    open({ diary: async () => lastWeek, schools: async () => [other, schoolOf()] });
    await says('The whole report');
    expect(JSON.parse(shownLetters()).report.school).toBe('fernhollow');
  });
});

describe('in the mail program', () => {
  test('the sealed report is in the mail, to the school’s own address for it', async () => {
    const { opened, port } = open({
      diary: async () => lastWeek,
      schools: async () => [sealing()],
    });
    await press('Open in my mail program');
    await says('with the report in the mail. It is not sent yet.');
    const [mail = ''] = opened;
    const url = new URL(mail);
    expect(url.pathname).toBe('posts@fernhollow.example');
    const body = url.searchParams.get('body') ?? '';
    const [reading] = await openReports(
      [{ name: 'mail.eml', bytes: new TextEncoder().encode(body) }],
      { school: 'fernhollow', today: TODAY, keys: schoolKey.identity },
    );
    expect(reading).toMatchObject({ ok: true, sealed: true });
    expect(port.rememberMade).toHaveBeenCalledOnce();
  });

  test('what is too long for a mail is to be attached as the file', async () => {
    const { opened } = open({ diary: async () => lastWeek });
    await press('Open in my mail program');
    await says('The report is too long for this mail. Save it as a file first');
    await press('Save as a file');
    await says('Offered to your browser');
    await press('Open in my mail program');
    await says('Attach the file how-it-went-2026-W46.json that you saved.');
    expect(opened[0]).toContain('The%20report%20is%20in%20the%20file');
  });

  test('it says that a mail shows who sends it', async () => {
    open({ diary: async () => lastWeek });
    await button('Open in my mail program');
    expect(text()).toContain('your own address is on it');
  });
});
