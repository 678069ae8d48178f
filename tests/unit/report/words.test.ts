import { describe, expect, test } from 'vitest';
import { sayReport } from '../../../src/report/say-report.ts';
import { deskMessages } from '../../../src/ui/messages/desk.ts';
import { reportWords } from '../../../src/ui/messages/report-words.ts';
import { readingAge } from '../copy/reading-age.ts';
import { shownIn } from '../copy/shown-strings.ts';
import { howReport, sawReport } from './reports.ts';

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
    ...shownIn(deskMessages.reports, 'desk').map(({ text }) => text),
  ];
  const whole = said.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)).join('\n');
  expect(readingAge(whole)).toBeLessThanOrEqual(11);
});

test.each(Object.entries(deskMessages.reports.refused))(
  'a refusal says what happened and what to do, in whole sentences: %s',
  (_, said) => {
    for (const words of Object.values(said)) expect(words).toMatch(/^[A-Z].*[.]$/);
  },
);
