import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BANDS, bandOf, leastOf, mostOf } from '../../../src/report/band.ts';
import { type Diary, type DiaryEntry, newDiary, remember } from '../../../src/report/diary.ts';
import {
  howItWent,
  howItWentSchema,
  reportableWeeks,
  standsOut,
} from '../../../src/report/how-it-went.ts';
import { CONCERN_KINDS, NOTICED_LEVELS, OUTCOMES, SITE_KINDS } from '../../../src/report/kinds.ts';
import { sealedText } from '../../../src/report/report.ts';
import { newReportId } from '../../../src/report/report-id.ts';
import { diaryOf, noticed, PACK, reportIdFrom, reportOf, TODAY } from './families.ts';

const WEEK = '2026-W45';
const DAYS = ['2026-11-02', '2026-11-03', '2026-11-05', '2026-11-08'];
const ID = reportIdFrom(1);

const anyNoticed = fc.record({
  pack: fc.constant(PACK),
  level: fc.constantFrom(...NOTICED_LEVELS),
  concerns: fc.subarray([...CONCERN_KINDS]),
  site: fc.constantFrom(...SITE_KINDS),
  outcome: fc.constantFrom(...OUTCOMES),
});
const anyDay = fc.constantFrom(...DAYS);
const entriesOf = (min: number, max: number) =>
  fc.array(fc.tuple(anyNoticed, anyDay), { minLength: min, maxLength: max });
const written = (all: [Omit<DiaryEntry, 'day'>, string][]): Diary => ({
  ...newDiary(),
  entries: all.flatMap(([entry, day]) => remember(newDiary(), entry, day).entries),
});
const times = (count: number, changes: Partial<DiaryEntry> = {}) =>
  written(Array.from({ length: count }, () => [noticed(changes), '2026-11-03']));

describe('counts', () => {
  test.each([
    [0, '<5'],
    [1, '<5'],
    [4, '<5'],
    [5, '5-9'],
    [9, '5-9'],
    [10, '10-19'],
    [19, '10-19'],
    [20, '20+'],
    [5_000, '20+'],
  ])('%i is said as %s', (count, band) => {
    expect(bandOf(count)).toBe(band);
    expect(count >= leastOf(bandOf(count)) && count <= mostOf(bandOf(count))).toBe(true);
  });

  test('a week of many drafts says how many of each kind, roughly', () => {
    const diary = written(
      [6, 12, 3].flatMap((count, at) =>
        Array.from({ length: count }, () => [
          noticed(
            [
              { level: 'pause', concerns: ['abuse', 'photo'], outcome: 'left' },
              { level: 'card', site: 'reviews' },
              { level: 'chip', concerns: [], site: 'forums', outcome: 'edited' },
            ][at] as Partial<DiaryEntry>,
          ),
          '2026-11-04',
        ]),
      ) as [Omit<DiaryEntry, 'day'>, string][],
    );
    const report = reportOf(diary, WEEK, ID);
    expect(report).toMatchObject({
      noticed: '20+',
      levels: { chip: '<5', card: '10-19', pause: '5-9', help: '<5' },
      sites: { social: '5-9', messages: '<5', reviews: '10-19', forums: '<5', other: '<5' },
      outcomes: { posted: '10-19', edited: '<5', 'took-it-to-school': '<5', left: '5-9' },
    });
    const often = Object.entries(report.concerns).filter(([, band]) => band !== '<5');
    expect(often).toEqual([
      ['complaint', '10-19'],
      ['abuse', '5-9'],
      ['photo', '5-9'],
    ]);
  });
});

describe('which weeks', () => {
  test('those that are over, with something noticed, the newest first', () => {
    const diary = diaryOf(['2026-11-11', '2026-11-08', '2026-10-20', '2026-11-02']);
    expect(reportableWeeks(diary, PACK, TODAY)).toEqual(['2026-W45', '2026-W43']);
    expect(reportableWeeks(diary, PACK, '2026-11-16')[0]).toBe('2026-W46');
  });

  test('never one of which the diary has forgotten a part', () => {
    const diary = diaryOf(['2026-08-14', '2026-08-20', '2026-11-08']);
    expect(reportableWeeks(diary, PACK, TODAY)).toEqual(['2026-W45', '2026-W34']);
  });

  test('each school is told of its own pack alone', () => {
    const diary = written([
      [noticed(), '2026-11-03'],
      [noticed({ pack: 'oakworth-juniors', level: 'pause', concerns: ['abuse'] }), '2026-11-03'],
    ]);
    expect(reportableWeeks(diary, 'oakworth-juniors', TODAY)).toEqual([WEEK]);
    expect(reportableWeeks(diary, 'elsewhere', TODAY)).toEqual([]);
    const both = times(4).entries.concat(times(4, { pack: 'oakworth-juniors' }).entries);
    expect(reportOf({ ...newDiary(), entries: both }, WEEK, ID).noticed).toBe('<5');
  });

  test.each(['2026-W46', '2026-W44', '2020-W01', 'last week', ''])(
    'there is none to make of %j',
    (week) => {
      const asked = { pack: PACK, week, today: TODAY, newId: ID };
      expect(howItWent(diaryOf(['2026-11-03', '2026-11-11']), asked)).toBeUndefined();
    },
  );
});

describe('made again', () => {
  test('it is the same report, so that the desk counts it once', () => {
    const asked = { pack: PACK, week: WEEK, today: TODAY, newId: ID };
    const once = howItWent(times(2), asked);
    const again = once && howItWent(once.diary, { ...asked, newId: reportIdFrom(2) });
    expect(again).toEqual(once);
  });

  test('another week, and another school, has an id of its own', () => {
    const diary = written([
      [noticed(), '2026-11-03'],
      [noticed({ pack: 'oakworth-juniors' }), '2026-11-03'],
      [noticed(), '2026-10-28'],
    ]);
    const asked = [
      { pack: PACK, week: WEEK },
      { pack: 'oakworth-juniors', week: WEEK },
      { pack: PACK, week: '2026-W44' },
    ];
    let kept = diary;
    const ids = asked.map((one, at) => {
      const made = howItWent(kept, { ...one, today: TODAY, newId: reportIdFrom(10 + at) });
      kept = made?.diary ?? kept;
      return made?.report.id;
    });
    expect(new Set(ids).size).toBe(3);
    expect(kept.made.map(({ id }) => id)).toEqual(ids);
  });
});

describe('what a report tells of the family', () => {
  test('an id that is drawn anew each time, and that the desk accepts', () => {
    const ids = Array.from({ length: 200 }, newReportId);
    const reports = ids.map((id) => reportOf(times(1), WEEK, id));
    expect(reports.every((report) => v.is(howItWentSchema, report))).toBe(true);
    expect(new Set(ids).size).toBe(200);
    // No part of it stays from one to the next, as a counter's or a clock's would.
    const columns = Array.from({ length: 21 }, (_, at) => new Set(ids.map((id) => id[at])));
    expect(columns.every(({ size }) => size > 30)).toBe(true);
  });

  test('nothing beside its week: neither other weeks, nor when the diary began, nor other schools', () => {
    const elsewhen = fc.array(
      fc.tuple(anyNoticed, fc.integer({ min: 1, max: 12 })).map(([entry, weeks]) => ({
        ...entry,
        day: `2026-W${String(45 - weeks).padStart(2, '0')}-3`,
      })),
    );
    fc.assert(
      fc.property(
        entriesOf(1, 30),
        elsewhen,
        fc.integer({ min: 14, max: 366 }),
        (week, more, keepDays) => {
          const entries = written(week).entries;
          const bare = { ...newDiary(keepDays), entries };
          const full = { ...newDiary(), entries: [...more, ...entries, ...more] };
          expect(sealedText(reportOf(full, WEEK, ID))).toBe(sealedText(reportOf(bare, WEEK, ID)));
        },
      ),
    );
  });

  test('not the order or the days in which things happened', () => {
    const shuffled = entriesOf(1, 30).chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), anyDay),
    );
    fc.assert(
      fc.property(shuffled, ([all, other, day]) => {
        const moved = other.map(([entry]): [Omit<DiaryEntry, 'day'>, string] => [entry, day]);
        const texts = [all, other, moved].map((one) =>
          sealedText(reportOf(written(one), WEEK, ID)),
        );
        expect(new Set(texts).size).toBe(1);
      }),
    );
  });

  test('in a quiet week, nothing at all: all families with fewer than five make the same report', () => {
    fc.assert(
      fc.property(entriesOf(1, 4), (week) => {
        const report = reportOf(written(week), WEEK, ID);
        expect(sealedText(report)).toBe(sealedText(reportOf(times(1), WEEK, ID)));
        expect(standsOut(report)).toBe(false);
      }),
    );
  });

  test('only the school, the week, and words that are the same for all', () => {
    fc.assert(
      fc.property(entriesOf(1, 60), (week) => {
        const { format, school, week: of, id, ...rows } = reportOf(written(week), WEEK, ID);
        expect([format, school, of, id]).toEqual(['before-you-post/how-it-went@1', PACK, WEEK, ID]);
        expect(JSON.stringify(rows).replace(/"(<5|5-9|10-19|20\+)"/g, '#')).toBe(
          JSON.stringify({
            noticed: 0,
            levels: Object.fromEntries(NOTICED_LEVELS.map((kind) => [kind, 0])),
            concerns: Object.fromEntries(CONCERN_KINDS.map((kind) => [kind, 0])),
            sites: Object.fromEntries(SITE_KINDS.map((kind) => [kind, 0])),
            outcomes: Object.fromEntries(OUTCOMES.map((kind) => [kind, 0])),
          }).replace(/:0/g, ':#'),
        );
      }),
    );
  });

  test('not by its length either', () => {
    const lengths = [1, 5, 10, 30].map(
      (count) => sealedText(reportOf(times(count), WEEK, ID)).length,
    );
    expect(new Set(lengths)).toEqual(new Set([768]));
  });

  test('a week that stands out is known before it is given away', () => {
    expect(standsOut(reportOf(times(5), WEEK, ID))).toBe(true);
  });
});

test('every report that can be made is one that the desk accepts', () => {
  fc.assert(
    fc.property(entriesOf(1, 60), (week) => {
      const report = reportOf(written(week), WEEK, ID);
      expect(v.parse(howItWentSchema, JSON.parse(sealedText(report)))).toEqual(report);
    }),
  );
});

test('numbers that no week can have are refused', () => {
  const report = reportOf(times(3), WEEK, ID);
  const impossible = [
    { ...report, noticed: '20+' },
    { ...report, outcomes: { ...report.outcomes, left: '20+' } },
    { ...report, concerns: { ...report.concerns, threat: '5-9' } },
  ];
  expect(impossible.map((one) => v.is(howItWentSchema, one))).toEqual([false, false, false]);
  expect(BANDS.map((band) => v.is(howItWentSchema, { ...report, noticed: band }))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
