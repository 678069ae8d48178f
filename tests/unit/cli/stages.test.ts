import { expect, test } from 'vitest';
import { runProgram, runStages, type Stage } from '../../../src/cli/stages.ts';

async function run(stages: Stage[]): Promise<{ printed: string; ok: boolean; passed: number }> {
  let printed = '';
  const { ok, count } = await runStages(stages, (text) => {
    printed += text;
  });
  return { printed: printed.replace(/\d+\.\d s/g, 'N s'), ok, passed: count.passed };
}

const good = (title: string, passed: number): Stage => ({
  title,
  run: async () => ({
    ok: true,
    output: 'chatter',
    note: `${passed} tests`,
    count: { passed, failed: 0 },
  }),
});

test('stages that pass say one line each and add their tests up', async () => {
  expect(await run([good('Unit', 3), good('Browsers', 4)])).toEqual({
    printed: '[1/2] Unit … ok, 3 tests (N s)\n[2/2] Browsers … ok, 4 tests (N s)\n',
    ok: true,
    passed: 7,
  });
});

test('the first that fails shows its output, and nothing runs after it', async () => {
  const bad: Stage = { title: 'Types', run: async () => ({ ok: false, output: 'a.ts: no\n' }) };
  const { printed, ok } = await run([bad, good('Unit', 3)]);
  expect(printed).toContain('FAILED after N s\n\na.ts: no\n');
  expect(printed).not.toContain('Unit');
  expect(ok).toBe(false);
});

test('a program that can’t be started is a failed stage, not a crash', async () => {
  const result = await runProgram('/no/such/program', []);
  expect(result.ok).toBe(false);
  expect(result.output).toContain('/no/such/program');
});
