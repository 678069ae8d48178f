import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  daysAfter,
  mondayOf,
  weekDayOf,
  weekOf,
  weeksAfter,
} from '../../../src/report/week.ts';

const anyDay = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('ISO 8601 weeks', () => {
  // Around the turn of the year a week belongs to the year of its Thursday.
  test.each([
    ['2026-11-11', '2026-W46-3'],
    ['2026-01-01', '2026-W01-4'],
    ['2025-12-29', '2026-W01-1'],
    ['2027-01-03', '2026-W53-7'],
    ['2027-01-04', '2027-W01-1'],
    ['2021-01-03', '2020-W53-7'],
    ['2024-12-30', '2025-W01-1'],
    ['2000-02-29', '2000-W09-2'],
  ])('%s is %s, and back', (day, weekDay) => {
    expect(weekDayOf(day)).toBe(weekDay);
    expect(weekOf(day)).toBe(weekDay.slice(0, 8));
    expect(dayOf(weekDay)).toBe(day);
  });

  test.each([
    '2025-W53-1',
    '2026-W00-1',
    '2026-W54-1',
    '2026-W46-8',
    '2026-W46-0',
    '2026-W46',
    '2026-11-11',
    '0000-W01-1',
    '9999-W52-7',
    '',
    'next week',
  ])('there is no day %j', (weekDay) => {
    expect(dayOf(weekDay)).toBeUndefined();
  });

  test('every day comes back, and days in order give week dates in order', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOf(weekDayOf(day))).toBe(day);
        expect(weekDayOf(daysAfter(day, 1)) > weekDayOf(day)).toBe(true);
        const monday = mondayOf(weekOf(day)) ?? '';
        expect(monday <= day && daysAfter(monday, 7) > day).toBe(true);
        expect(weeksAfter(weekOf(day), 1)).toBe(weekOf(daysAfter(day, 7)));
      }),
    );
  });
});
