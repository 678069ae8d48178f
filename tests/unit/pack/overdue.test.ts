import { describe, expect, test } from 'vitest';
import { examplePack } from '../../../src/pack/example.ts';
import { ageOf, overdueWords } from '../../../src/pack/overdue.ts';
import { changed, faultsOf } from './changed-pack.ts';

const pack = { ...examplePack, reviewBy: '2027-11-01', expires: '2028-08-31' };

describe('a pack in force', () => {
  test.each([
    ['2027-11-01', 'current'],
    ['2027-11-02', 'review'],
    ['2028-08-31', 'review'],
    ['2028-09-01', 'expired'],
  ])('is on %s %s', (today, age) => {
    expect(ageOf(pack, today)).toBe(age);
  });

  test('says that it is old, until when it was meant, and whom to ask', () => {
    expect(overdueWords(pack, '2027-01-01')).toBeUndefined();
    expect(overdueWords(pack, '2027-12-24')).toMatch(/checked by 1 November 2027.*Ask the school/);
    expect(overdueWords(pack, '2029-01-01')).toMatch(/ran out on 31 August 2028.*still works/);
  });

  test('without these days never grows old', () => {
    const { reviewBy, expires, ...plain } = pack;
    expect(overdueWords(plain, '2099-01-01')).toBeUndefined();
  });
});

describe('the last day of a pack', () => {
  test.each(['2026-11-01', '2028-08-31'])('may be %s', (day) => {
    expect(faultsOf(changed('expires', day))).toEqual([]);
  });

  test.each([
    ['2026-10-31', /before the day it was issued \(2026-11-01\)/, /later day/],
    ['31/08/2028', /not a date/, /year-month-day/],
    [true, /true without quotes/, /year-month-day/],
  ])('is refused as %j', (day, fault, remedy) => {
    const [first] = faultsOf(changed('expires', day));
    expect(first?.path).toBe('expires');
    expect(first?.fault).toMatch(fault);
    expect(first?.remedy).toMatch(remedy);
  });
});
