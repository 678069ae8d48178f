import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/report/calendar.ts';
import { countsBy } from '../../../src/report/counts.ts';
import {
  type Diary,
  type DiaryEntry,
  forgetOld,
  keepFor,
  MOST_ENTRIES,
  newDiary,
  remember,
  wipe,
} from '../../../src/report/diary.ts';
import { howItWent } from '../../../src/report/how-it-went.ts';
import { dayOf, daysAfter } from '../../../src/report/week.ts';
import { diaryOf, noticed, reportIdFrom, TODAY } from './families.ts';

const daysIn = (diary: Diary) => diary.entries.map(({ day }) => dayOf(day));

describe('what is written down', () => {
  test('a draft: its day, level, concerns, kind of site and what came of it', () => {
    const diary = remember(newDiary(), noticed({ concerns: ['photo', 'complaint'] }), '2026-11-11');
    expect(diary.entries).toEqual([
      {
        day: '2026-W46-3',
        pack: 'fernhollow',
        level: 'card',
        concerns: ['complaint', 'photo'],
        site: 'social',
        outcome: 'posted',
      },
    ]);
  });

  test('never the words, a name, the site or its address, even where they are handed in', () => {
    const careless = {
      ...noticed(),
      text: 'Mrs Ashdown is useless',
      url: 'https://facebook.com/groups/123',
      mentions: [{ text: 'Mrs Ashdown' }],
      time: '08:41',
    };
    expect(JSON.stringify(remember(newDiary(), careless, TODAY))).not.toMatch(
      /Ashdown|facebook|useless|08:41/,
    );
  });

  test('a concern that is found twice in a draft stands once', () => {
    const twice = noticed({ concerns: ['abuse', 'abuse'] });
    expect(remember(newDiary(), twice, TODAY).entries[0]?.concerns).toEqual(['abuse']);
  });
});

describe('how long it is kept', () => {
  test('90 days, and not one more', () => {
    const old = diaryOf([daysAfter(TODAY, -91), daysAfter(TODAY, -90), TODAY]);
    expect(daysIn(forgetOld(old, TODAY))).toEqual([daysAfter(TODAY, -90), TODAY]);
  });

  test('old entries go when a new one comes', () => {
    const diary = remember(diaryOf([daysAfter(TODAY, -200)]), noticed(), TODAY);
    expect(daysIn(diary)).toEqual([TODAY]);
  });

  test('with a week’s last day the id of its report is forgotten too', () => {
    const made = [{ pack: 'fernhollow', week: '2026-W45', id: reportIdFrom(1) }];
    const diary: Diary = { ...newDiary(), made };
    expect(forgetOld(diary, daysAfter('2026-11-08', 90)).made).toEqual(made);
    expect(forgetOld(diary, daysAfter('2026-11-08', 91)).made).toEqual([]);
  });

  test('a shorter time forgets at once, and is never shorter than a week', () => {
    const diary = diaryOf([daysAfter(TODAY, -30), daysAfter(TODAY, -7), TODAY]);
    expect(daysIn(keepFor(diary, 1, TODAY))).toEqual([daysAfter(TODAY, -7), TODAY]);
    expect(keepFor(diary, 100_000, TODAY).keepDays).toBe(366);
    expect(keepFor(diary, Number.NaN, TODAY).keepDays).toBe(90);
  });

  test('what a wrong clock dated far ahead does not outstay its time', () => {
    expect(daysIn(forgetOld(diaryOf(['2031-01-01', TODAY]), TODAY))).toEqual([TODAY]);
  });

  test('a runaway page can’t fill the store', () => {
    const full = {
      ...newDiary(),
      entries: Array.from(
        { length: MOST_ENTRIES + 50 },
        () => diaryOf([TODAY]).entries[0] as DiaryEntry,
      ),
    };
    expect(remember(full, noticed(), TODAY).entries).toHaveLength(MOST_ENTRIES);
  });

  test('wiped, nothing is left: no entry, no report’s id; it goes on as it was set', () => {
    const diary = keepFor(diaryOf(['2026-11-04', '2026-11-05']), 30, TODAY);
    const asked = { pack: 'fernhollow', week: '2026-W45', today: TODAY, newId: reportIdFrom(1) };
    const reported = howItWent(diary, asked)?.diary ?? diary;
    expect(reported.made).toHaveLength(1);
    expect(wipe(reported)).toEqual(newDiary(30));
  });

  test('nothing outside the days that are kept is ever in it', () => {
    const day = fc.integer({ min: -500, max: 500 }).map((days) => daysAfter(TODAY, days));
    fc.assert(
      fc.property(fc.array(day), fc.integer({ min: 7, max: 366 }), (days, keepDays) => {
        const diary = forgetOld({ ...diaryOf(days), keepDays }, TODAY);
        const kept = days.filter(
          (one) => one >= daysAfter(TODAY, -keepDays) && one <= daysAfter(TODAY, 1),
        );
        expect(daysIn(diary)).toEqual(kept);
        expect(forgetOld(diary, TODAY)).toEqual(diary);
      }),
    );
  });
});

describe('the calendar and the counts', () => {
  const diary = [
    ['2026-11-09', noticed({ level: 'chip', concerns: [] })],
    ['2026-11-09', noticed({ level: 'pause', concerns: ['abuse', 'allegation'] })],
    ['2026-11-09', noticed({ level: 'card', outcome: 'edited' })],
    ['2026-11-11', noticed({ site: 'reviews', outcome: 'took-it-to-school' })],
  ].reduce((all, [day, entry]) => remember(all, entry as DiaryEntry, day as string), newDiary(14));

  test('a day shows how many drafts there were, and the loudest level', () => {
    const weeks = calendarOf(diary, '2026-11-12');
    expect(weeks.map(({ week }) => week)).toEqual(['2026-W44', '2026-W45', '2026-W46']);
    expect(weeks.every(({ days }) => days.length === 7)).toBe(true);
    expect(weeks[2]?.days).toEqual([
      { day: '2026-11-09', count: 3, level: 'pause', kept: true },
      { day: '2026-11-10', count: 0, kept: true },
      { day: '2026-11-11', count: 1, level: 'card', kept: true },
      { day: '2026-11-12', count: 0, kept: true },
      { day: '2026-11-13', count: 0, kept: false },
      { day: '2026-11-14', count: 0, kept: false },
      { day: '2026-11-15', count: 0, kept: false },
    ]);
  });

  test('days that are forgotten are told from days on which nothing was noticed', () => {
    const [first] = calendarOf(diary, '2026-11-12');
    expect(first?.days.map(({ day, kept }) => [day, kept]).slice(2, 4)).toEqual([
      ['2026-10-28', false],
      ['2026-10-29', true],
    ]);
  });

  test('the calendar reaches over the turn of the year', () => {
    const weeks = calendarOf(newDiary(90), '2027-01-10').map(({ week }) => week);
    expect(weeks).toHaveLength(13);
    expect(weeks.slice(-3)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  });

  test.each([
    ['levels', { chip: 1, card: 2, pause: 1, help: 0 }],
    ['sites', { social: 3, messages: 0, reviews: 1, forums: 0, other: 0 }],
    ['outcomes', { posted: 2, edited: 1, 'took-it-to-school': 1, left: 0 }],
  ] as const)('counts by %s', (dimension, counts) => {
    const rows = countsBy(diary.entries, dimension).map(({ kind, count }) => [kind, count]);
    expect(Object.fromEntries(rows)).toEqual(counts);
  });

  test('a draft counts once for each of its concerns, and one without any for none', () => {
    const counts = countsBy(diary.entries, 'concerns').filter(({ count }) => count > 0);
    expect(counts).toEqual([
      { kind: 'complaint', count: 2 },
      { kind: 'allegation', count: 1 },
      { kind: 'abuse', count: 1 },
    ]);
  });
});
