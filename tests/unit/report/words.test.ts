import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../../src/report/refusals.ts';
import { sayReport } from '../../../src/report/say-report.ts';
import { lostWords, refusalWords, sawFaultWords } from '../../../src/report/told.ts';
import { reportWords } from '../../../src/ui/messages/report-words.ts';
import { readingAge } from '../copy/reading-age.ts';
import { shownIn } from '../copy/shown-strings.ts';
import { howReport, sawReport } from './reports.ts';

const REFUSALS: Refusal[] = [
  { why: 'empty' },
  { why: 'too-big' },
  { why: 'not-a-report' },
  { why: 'damaged' },
  { why: 'no-key' },
  { why: 'wrong-key' },
  { why: 'newer' },
  { why: 'foreign-school', school: 'oakworth-juniors' },
  { why: 'from-the-future', of: '2026-W46' },
  { why: 'from-the-future', of: '2026-11-14' },
  { why: 'doubled' },
  { why: 'doubled', first: 'a.age' },
];

describe('a report is shown whole', () => {
  const leaves = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : [String(value)];

  test('something I saw: every part that it holds', () => {
    const report = sawReport({ name: 'Nadia Karim' });
    const said = sayReport(report, reportWords).flatMap(({ lines }) =>
      lines.map(({ value }) => value),
    );
    const { format, day, place, ...rest } = report;
    expect(said).toEqual(
      expect.arrayContaining([...leaves(rest), '11 November 2026', 'A comment']),
    );
    expect(said).toHaveLength(Object.keys(report).length - 1);
    expect(format).toBe('before-you-post/something-i-saw@1');
  });

  test('how it went: every row, and neither more nor less', () => {
    const report = howReport();
    const groups = sayReport(report, reportWords);
    const lines = groups.flatMap((group) => group.lines);
    expect(lines).toHaveLength(leaves(report).length - 1);
    expect(lines.slice(0, 4).map(({ value }) => value)).toEqual([
      'fernhollow',
      '2026-W45 (2 November 2026)',
      report.id,
      'fewer than 5',
    ]);
    expect(groups.map(({ heading }) => heading)).toEqual([
      undefined,
      ...Object.values(reportWords.headings),
    ]);
  });
});

test('what families and schools read here, an eleven-year-old can read', () => {
  const said = [
    ...shownIn(reportWords, 'words').map(({ text }) => text),
    ...REFUSALS.flatMap((refusal) => Object.values(refusalWords(refusal))),
    lostWords({ everything: false, entries: 1, keepDays: true, made: 1 }),
    lostWords({ everything: true, entries: 0, keepDays: false, made: 0 }),
    sawFaultWords({ part: 'quoted', why: 'too-long', limit: 5_000, length: 6_000 }),
    sawFaultWords({ part: 'address', why: 'no-address' }),
  ];
  const whole = said.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)).join('\n');
  expect(readingAge(whole)).toBeLessThanOrEqual(11);
});

test('every refusal says what happened and what to do, in whole sentences', () => {
  for (const refusal of REFUSALS) {
    const { happened, todo } = refusalWords(refusal);
    expect([happened, todo]).toEqual([
      expect.stringMatching(/^[A-Z].*[.]$/),
      expect.stringMatching(/^[A-Z].*[.]$/),
    ]);
  }
});
