import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Diary, newDiary } from '../../../src/report/diary.ts';
import { readDiary } from '../../../src/report/read-diary.ts';
import { diaryMessages } from '../../../src/ui/messages/diary.ts';
import { diaryOf, reportIdFrom, TODAY } from './families.ts';

const whole: Diary = {
  ...diaryOf(['2026-11-02', '2026-11-09', '2026-11-10']),
  made: [{ pack: 'fernhollow', week: '2026-W45', id: reportIdFrom(7) }],
};
const stored = () => JSON.parse(JSON.stringify(whole));
const [first] = whole.entries;

test.each([[undefined], [null]])(
  'where nothing is stored (%j) no diary was ever chosen',
  (value) => {
    expect(readDiary(value, TODAY)).toEqual({ kept: false });
  },
);

test('a whole diary is read as it was, and nothing is said', () => {
  expect(readDiary(stored(), TODAY)).toEqual({ kept: true, diary: whole });
});

test('what has grown too old is forgotten, and that is no loss', () => {
  const read = readDiary(stored(), '2027-02-05');
  expect(read).toMatchObject({ kept: true, diary: { entries: whole.entries.slice(1) } });
  expect(read).not.toHaveProperty('lost');
});

describe('one broken entry is left out by itself', () => {
  test.each<[string, unknown]>([
    ['no group', 'Monday'],
    ['nothing', null],
    ['a day that is none', { ...first, day: '2026-W60-1' }],
    ['a day with an hour', { ...first, day: '2026-W46-1T08:41' }],
    ['a level of no draft', { ...first, level: 'none' }],
    ['a concern that there is not', { ...first, concerns: ['rudeness'] }],
    ['a concern twice', { ...first, concerns: ['abuse', 'abuse'] }],
    ['a site by its name', { ...first, site: 'facebook.com' }],
    ['no outcome', { ...first, outcome: undefined }],
    ['words that must not be there', { ...first, text: 'Mrs Ashdown is useless' }],
    ['a pack that is none', { ...first, pack: '../etc' }],
  ])('%s', (_, broken) => {
    const read = readDiary({ ...stored(), entries: [broken, ...stored().entries] }, TODAY);
    expect(read).toEqual({
      kept: true,
      diary: whole,
      lost: { everything: false, entries: 1, keepDays: false, made: 0 },
    });
  });
});

test('each lost part is said, with what is left', () => {
  const read = readDiary(
    { ...stored(), entries: [7, ...stored().entries, 8], keepDays: -1, made: [{}] },
    TODAY,
  );
  expect(read.kept && read.diary).toEqual({ ...whole, made: [] });
  const lost = read.kept ? read.lost : undefined;
  expect(lost && diaryMessages.lost(lost)).toBe(
    '2 drafts had to be left out. How long to keep it was lost, so it is 90 days again. A report that you made before might count twice if you make it again. All the rest is still there.',
  );
});

test.each([
  ['{"format":"before-you-post/diary@1"'],
  [42],
  [[]],
  [{ format: 'before-you-post/diary@9' }],
])('what is no diary at all (%j) begins a new one and says so', (value) => {
  const read = readDiary(value, TODAY);
  expect(read).toMatchObject({ kept: true, diary: newDiary(), lost: { everything: true } });
  expect(read.kept && read.lost && diaryMessages.lost(read.lost)).toMatch(/could not be read/);
});

test('nothing that a store can hold makes it fail, and what it gives is a diary that reads whole', () => {
  const scrap = fc.oneof(
    fc.jsonValue(),
    fc.record({
      format: fc.constant('before-you-post/diary@1'),
      keepDays: fc.oneof(fc.integer({ min: 7, max: 366 }), fc.jsonValue()),
      entries: fc.array(fc.oneof(fc.constantFrom(...whole.entries), fc.jsonValue())),
      made: fc.oneof(fc.constant(whole.made), fc.jsonValue()),
    }),
  );
  fc.assert(
    fc.property(scrap, (value) => {
      const read = readDiary(value, TODAY);
      if (!read.kept) return;
      expect(readDiary(JSON.parse(JSON.stringify(read.diary)), TODAY)).toEqual({
        kept: true,
        diary: read.diary,
      });
    }),
  );
});
