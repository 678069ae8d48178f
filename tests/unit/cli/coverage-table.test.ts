import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverageTable, withCoverage } from '../../../src/cli/coverage-table.ts';
import { ROOT } from '../../../src/cli/root.ts';
import { policies } from '../../../src/policies/index.ts';

describe('the coverage table', () => {
  const table = coverageTable(policies);

  test('has a row for every rule of every policy, with how it is served', () => {
    for (const { id, served } of policies.flatMap(({ rules }) => rules)) {
      const row = table.split('\n').find((line) => line.startsWith(`| ${id} |`));
      expect(row).toBeDefined();
      for (const way of served) {
        if (way.by === 'cannot')
          expect(row).toContain(way.why.replaceAll('{school}', 'the school'));
        if (way.by === 'question') expect(row).toContain(`question \`${way.question}\``);
      }
    }
  });

  test('counts the rules of each policy and of all', () => {
    const all = policies.reduce((sum, { rules }) => sum + rules.length, 0);
    expect(table).toContain(`| all | ${all} |`);
    for (const { origin, rules } of policies) {
      expect(table).toContain(`| ${origin.school} | ${rules.length} |`);
    }
  });

  test('names no stand-in and breaks no row', () => {
    expect(table).not.toContain('{school}');
    const rows = table.split('\n').filter((line) => /^\| [A-Z]{2}\d+ \|/.test(line));
    expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 5)).toEqual([]);
  });
});

test('the README shows the table as the data give it (npm run coverage)', () => {
  const readme = readFileSync(`${ROOT}/README.md`, 'utf8');
  expect(withCoverage(readme, policies)).toBe(readme);
});

test('a document without the marks is refused', () => {
  expect(() => withCoverage('# Nothing here', policies)).toThrow(/coverage/);
});
