// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { FileToSave } from '../../../../src/desk/builds.ts';
import { draftOf } from '../../../../src/desk/draft.ts';
import { examplePack } from '../../../../src/pack/example.ts';
import { eventually } from '../../eventually.ts';
import { reportIdFrom } from '../../report/families.ts';
import { howReport, sawReport, sealedBytes } from '../../report/reports.ts';
import { otherKey, schoolKey } from '../../report/school-keys.ts';
import { begun } from './begun.ts';
import { button, choose, closeDesk, goTo, kept, openDesk, press, says, type } from './screen.ts';

beforeAll(() => {
  globalThis.scrollTo = () => {};
});
afterEach(closeDesk);

const quiet = howReport();
const week = (seed: number, changes: Partial<typeof quiet> = {}) =>
  howReport({ id: reportIdFrom(seed), ...changes });
const busy = week(1, {
  noticed: '20+',
  levels: { ...quiet.levels, card: '20+' },
  concerns: { ...quiet.concerns, complaint: '20+' },
  outcomes: { ...quiet.outcomes, edited: '5-9' },
  sites: { ...quiet.sites, social: '20+' },
});

const toReports = async () => {
  location.hash = 'reports';
  window.dispatchEvent(new Event('hashchange'));
  await says('What you open is');
};

/** Hands files to the first field that takes some. */
function hand(files: Record<string, Uint8Array | string>): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no place for files');
  const given = Object.entries(files).map(([name, text]) => new File([text as BlobPart], name));
  Object.defineProperty(input, 'files', { value: given, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function open(browser = begun()) {
  browser.stored.reportKeys = {
    fernhollow: [{ ...schoolKey, on: '2026-11-01', saved: true }],
  };
  const desk = openDesk(browser);
  await says('Go on with');
  await toReports();
  return desk;
}

const plain = (...reports: (ReturnType<typeof week> | ReturnType<typeof sawReport>)[]) =>
  Object.fromEntries(reports.map((one, at) => [`${at}.json`, JSON.stringify(one)]));
const table = (heading: string) =>
  [...document.querySelectorAll('.desk-chart')].find(
    (one) => one.querySelector('h4')?.textContent === heading,
  );

test('without a pack there is a way to one, and nothing to open', async () => {
  openDesk();
  await says('Start a new pack');
  location.hash = 'reports';
  window.dispatchEvent(new Event('hashchange'));
  await says('Reports belong to a school’s pack.');
  expect(document.querySelector('input[type=file]')).toBeNull();
  await press('Go to Start');
  await says('Start a new pack');
});

test('the way there is in the list and at the start, and takes no step away', async () => {
  const browser = begun();
  openDesk(browser);
  await says('Go on with');
  await press('Read reports');
  await says('What you open is gone when you close this tab.');
  expect(document.querySelector('[aria-current=page]')?.getAttribute('href')).toBe('#reports');
  await eventually(() => expect(document.title).toContain('Reports from families'));
  closeDesk();
  openDesk(browser);
  await press('Go on with Fernhollow Primary School');
  await says('Step 3 of 9');
});

test('what could be opened is counted, and every file that could not says why', async () => {
  await open();
  hand({
    'a.age': await sealedBytes(busy),
    'b.age': await sealedBytes(week(2)),
    'other.age': await sealedBytes(week(3), otherKey.recipient),
    'again.age': await sealedBytes(week(2)),
    'letter.txt': 'Dear office',
    'larkrise.json': JSON.stringify(week(4, { school: 'larkrise' })),
    'soon.json': JSON.stringify(week(5, { week: '2026-W52' })),
  });
  await says('Read: 2 reports of how it went, and 0 of something seen.');
  await says('4 files could not be used');
  await says('larkrise.json, for the pack “larkrise”');
  await says('soon.json, of the week from 21 December 2026');
  await says('1 file was read already, and counts once');
  await says('again.age, the same as b.age');
});

test('a chart says what is sure and what may be, and its table says the same', async () => {
  await open();
  hand(plain(busy, week(2), week(3, { week: '2026-W44' })));
  await says('3 reports from 2 weeks');
  const outcomes = table('What happened then');
  const rows = [...(outcomes?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ['from 2 November 2026', '2', '0 to 8', '5 to 13', '0 to 8', '0 to 8'],
    ['from 26 October 2026', '1', '0 to 4', '0 to 4', '0 to 4', '0 to 4'],
  ]);
  const [edited, others] = outcomes?.querySelectorAll('figure') ?? [];
  expect(edited?.querySelector('svg')?.getAttribute('aria-label')).toBe(
    'Changed, then posted: at least 5 drafts in 2 weeks. Most in the week from 2 November 2026: 5 to 13.',
  );
  expect(edited?.querySelectorAll('.desk-sure')).toHaveLength(1);
  expect(edited?.querySelectorAll('.desk-may')).toHaveLength(2);
  expect(others?.textContent).toContain('Posted as it was, Told the school instead and Not posted');
  expect(others?.querySelectorAll('.desk-sure')).toHaveLength(0);
  const social = table('Where they were written')?.querySelector('figure');
  expect(social?.querySelectorAll('.desk-open-end')).toHaveLength(1);
  expect(table('Where they were written')?.textContent).toContain('20 or more');
});

test('nothing that tells families apart is shown: no number, no file, and no order of them', async () => {
  const shown = async (files: Record<string, string>) => {
    await open();
    hand(files);
    await says('3 reports from 2 weeks');
    const html = document.querySelector('[aria-labelledby=desk-how]')?.outerHTML ?? '';
    closeDesk();
    return html;
  };
  const files = plain(busy, week(2), week(3, { week: '2026-W44' }));
  const one = await shown(files);
  const turned = Object.fromEntries(Object.entries(files).reverse());
  expect(await shown(turned)).toBe(one);
  for (const seed of [1, 2, 3]) expect(one).not.toContain(reportIdFrom(seed));
  expect(one).not.toContain('.json');
});

test('something seen is read after the words on danger, dealt with, deleted and brought back', async () => {
  await open();
  hand(
    plain(sawReport({ name: 'Nadia Karim' }), sawReport({ id: reportIdFrom(9), quoted: 'x y z' })),
  );
  await says('2 open of 2');
  const text = document.body.textContent ?? '';
  expect(text.indexOf('call 999')).toBeLessThan(text.indexOf('A comment, seen on'));
  await says('Safeguarding lead: fernhollow.example/safeguarding');
  await says('From Nadia Karim');
  await says('No name was given');
  await says('These reports hold other people’s words');
  await press('Read the report');
  await says('facebook.com/groups/1/posts/2');
  expect(document.querySelector('.desk-item a')).toBeNull();
  await press('Mark as dealt with');
  await says('1 open of 2');
  await press('Delete it');
  await press('Delete it');
  await says('No such report is open.');
  await press('Bring it back');
  await says('of 1');
});

test('reports are kept only where that is ticked, and are gone when it is taken back', async () => {
  const browser = begun();
  await open(browser);
  hand(plain(week(1), sawReport()));
  await says('1 report from 1 week');
  expect(browser.stored.reports).toBeNull();
  choose('Keep what I open on this device');
  await says('What you open is kept on this device');
  await eventually(() => expect(JSON.stringify(browser.stored.reports)).toContain('how-it-went'));
  closeDesk();

  await open(browser);
  await says('1 report from 1 week');
  choose('Keep what I open on this device');
  await says('What you open is gone when you close this tab.');
  await eventually(() => expect(browser.stored.reports).toEqual({}));
  await says('1 report from 1 week');
  await press('Delete all reports here');
  await press('Yes, delete them');
  await says('No report of how it went is open.');
  await says('All reports are deleted here.');
});

test('where there is no room, that is said, and the reports stay in sight', async () => {
  const browser = begun();
  await open(browser);
  hand(plain(week(1)));
  await says('1 report from 1 week');
  browser.full = true;
  choose('Keep what I open on this device');
  await says('there is no room');
  await says('1 report from 1 week');
});

test('kept reports that are broken are counted, and the rest is shown', async () => {
  const browser = begun();
  browser.stored.reports = {
    fernhollow: { format: 'before-you-post/desk-reports@1', how: [week(1), { week: 3 }], saw: [] },
  };
  await open(browser);
  await says('1 of the kept reports could not be read, and was left out.');
  await says('1 report from 1 week');
});

test('forgetting the work takes the reports along, kept or not', async () => {
  const browser = begun();
  await open(browser);
  hand(plain(week(1)));
  await says('1 report from 1 week');
  choose('Keep what I open on this device');
  await eventually(() => expect(browser.stored.reports).not.toBeNull());
  await goTo('start');
  await press('Forget this work');
  await press('Yes, forget it');
  await says('Nothing to save yet');
  expect(browser.stored.reports).toEqual({});
  expect(browser.stored.reportKeys).not.toEqual({});
});

const outStep = async (browser = begun()) => {
  const desk = openDesk(browser);
  await says('Go on with');
  await goTo('out');
  await says('so reports would be plain files');
  return { ...desk, browser };
};
const fileNamed = (saved: FileToSave[], name: string) =>
  String(saved.find((file) => file.name === name)?.content);

test('one press makes the key, puts its public half into the pack, and asks for a copy', async () => {
  const { saved, browser } = await outStep();
  await press('Make the key for reports');
  await says('The key is made, and its public half is in the pack.');
  await says('You have no copy of the key for reports yet.');
  await press('Save the key for reports as a file');
  await says('You have a copy of the key.');
  expect(fileNamed(saved, 'fernhollow-reports-key.txt')).toMatch(/^AGE-SECRET-KEY-1\w{58}$/m);
  await kept();
  const { work, reportKeys } = browser.stored as {
    work: { work: { draft: { reportKey: string } } };
    reportKeys: { fernhollow: { identity: string; recipient: string }[] };
  };
  const [key] = reportKeys.fernhollow;
  expect(work.work.draft.reportKey).toBe(key?.recipient);
  expect(JSON.stringify(work)).not.toContain(key?.identity);

  await press('Make a new key');
  await says('1 earlier key is kept here too');
  await press('Take the key out of the pack');
  await says('The pack has no key for reports now.');
  await press('Put it into the pack');
  await says('this browser can open what is sealed to it');
});

test('a key that is elsewhere is asked for, and comes in from age’s own file', async () => {
  const work = begun();
  const stored = work.stored.work as { work: { draft: { reportKey: string } } };
  stored.work.draft.reportKey = schoolKey.recipient;
  const browser = begun({ draft: stored.work.draft as never });
  openDesk(browser);
  await says('Go on with');
  await toReports();
  await says('a key that this browser does not keep');
  type('The rows of the sheet, with AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-1 ABCD');
  await press('Bring it in');
  await says('A letter is wrong or missing.');
  type('The rows of the sheet, with AGE-SECRET-KEY-1', `# created: today\n${schoolKey.identity}\n`);
  await press('Bring it in');
  await says('The key is here.');
  await says('this browser can open what is sealed to it');
  expect(button('Bring it in').disabled).toBe(true);
});

test('a key for reports that is not whole is a fault of this step, and can be taken out', async () => {
  openDesk(begun({ draft: { ...draftOf(examplePack), reportKey: 'age1x' }, visited: ['out'] }));
  await says('Go on with');
  await goTo('out');
  await says('1 thing to put right');
  await says('The key for reports in the pack is not whole.');
  expect(button('Save a copy to work on').disabled).toBe(false);
  await press('Take the key out of the pack');
  await eventually(() => expect(document.body.textContent).not.toContain('1 thing to put right'));
});

test('a pack that is opened brings its key for reports along', async () => {
  const { desk } = openDesk();
  const text = JSON.stringify({ ...examplePack, reportKey: schoolKey.recipient });
  expect(await desk.openPack(text)).toMatchObject({ draft: { reportKey: schoolKey.recipient } });
  const broken = JSON.stringify({ ...examplePack, reportKey: 'age1x' });
  expect(await desk.openPack(broken)).toMatchObject({ ok: false, draft: { reportKey: 'age1x' } });
});
