import { describe, expect, test } from 'vitest';
import { countsBy } from '../../../src/report/counts.ts';
import { type Diary, newDiary } from '../../../src/report/diary.ts';
import { standsOut } from '../../../src/report/how-it-went.ts';
import { DIMENSIONS, type Dimension } from '../../../src/report/kinds.ts';
import { sealedText } from '../../../src/report/report.ts';
import { randomFrom } from '../../random.ts';
import { habitsFrom, liveWeek, reportIdFrom, reportOf } from './families.ts';
import { found, learnLinker } from './linker.ts';

// Two weeks of each family, told apart for nobody but the test.
const WEEKS = ['2026-W44', '2026-W45'] as const;
const LEARNT_FROM = 1_000;
const FAMILIES = 100;

type Telling = (diary: Diary, week: string, id: string) => string;
const asReported: Telling = (diary, week, id) => sealedText(reportOf(diary, week, id));

/** Two reports of each of so many families, by a way of telling. */
function pairsOf(count: number, seed: number, tell: Telling) {
  return Array.from({ length: count }, (_, family) => {
    const random = randomFrom(seed + family);
    const habits = habitsFrom(random);
    const diary = WEEKS.reduce((all, week) => liveWeek(all, habits, week, random), newDiary());
    const ids = [
      reportIdFrom(seed + family * 2 + 9_000_000),
      reportIdFrom(seed + family * 2 + 9_000_001),
    ];
    return WEEKS.map((week, at) => tell(diary, week, ids[at] ?? '')) as [string, string];
  });
}

/** How often the second week's report is found, of `FAMILIES`, after learning from others told in the same way. */
function foundBy(tell: Telling): number {
  const linker = learnLinker(pairsOf(LEARNT_FROM, 1_000_000, tell));
  return sum(found(linker, pairsOf(FAMILIES, 5_000_000, tell)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const isQuiet = (text: string) => !/"(?:5-9|10-19|20\+)"/.test(text);

/** The counts as the diary has them. */
const openly = (diary: Diary, week: string) => {
  const entries = diary.entries.filter(({ day }) => day.startsWith(week));
  return (Object.keys(DIMENSIONS) as Dimension[]).map((dimension) =>
    countsBy(entries, dimension).map(({ count }) => count),
  );
};

const reports = pairsOf(FAMILIES, 5_000_000, asReported);
const chances = found(learnLinker(pairsOf(LEARNT_FROM, 1_000_000, asReported)), reports);
const foundAsReported = sum(chances);

describe('two weeks’ reports of one family, among those of a hundred', () => {
  test('a family that was noticed fewer than five times in both weeks is found no oftener than by guessing', () => {
    const quiet = reports.map((pair) => pair.every(isQuiet));
    expect(quiet.filter(Boolean).length).toBeGreaterThan(FAMILIES / 2);
    const alike = reports.filter(([, second]) => isQuiet(second)).length;
    for (const [at, chance] of chances.entries()) {
      if (quiet[at]) expect(chance).toBeLessThanOrEqual(1 / alike);
    }
  });

  test('of all families, with those that write a great deal, few are found', () => {
    expect(foundAsReported).toBeLessThan(FAMILIES / 10);
  });

  test('whoever could be found was told before that both reports stand out', () => {
    const alike = reports.filter(([, second]) => isQuiet(second)).length;
    const atRisk = reports.filter((_, at) => (chances[at] ?? 0) > 1 / alike);
    expect(atRisk.length).toBeGreaterThan(0);
    expect(atRisk.flat().filter((text) => !standsOut(JSON.parse(text)))).toEqual([]);
  });
});

describe('the one who tries it is no fool: many more are found', () => {
  test.each<[string, Telling, number]>([
    [
      'where counts were given as they are',
      (diary, week) => JSON.stringify(openly(diary, week)),
      3,
    ],
    [
      'where none was told from a few',
      (diary, week) =>
        JSON.stringify(openly(diary, week).map((all) => all.map((count) => Math.min(count, 1)))),
      1.5,
    ],
    [
      'where a report carried an id of the family',
      (diary, week, id) => {
        const family = reportIdFrom(JSON.stringify(diary.entries).length);
        return JSON.stringify({ ...reportOf(diary, week, id), family });
      },
      3,
    ],
    [
      'where a report carried when the diary began',
      (diary, week, id) =>
        JSON.stringify({ ...reportOf(diary, week, id), since: diary.entries[0]?.day }),
      1.5,
    ],
    [
      'where the parts stood in the order in which they came up',
      (diary, week, id) => {
        const { concerns, ...rest } = reportOf(diary, week, id);
        const first = diary.entries[0]?.concerns[0] ?? 'praise';
        return JSON.stringify({ ...rest, concerns: { [first]: '<5', ...concerns } });
      },
      1.2,
    ],
  ])('%s', (_, tell, times) => {
    expect(foundBy(tell)).toBeGreaterThan(times * foundAsReported);
  });
});
