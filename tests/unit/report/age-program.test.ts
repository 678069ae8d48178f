// The `age` program itself, from Debian's package: a school can open reports without this one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReports } from '../../../src/report/open-reports.ts';
import { sealedText } from '../../../src/report/report.ts';
import { identityFile } from '../../../src/report/school-identity.ts';
import { armored } from '../../../src/report/seal.ts';
import { memoryDesk } from '../desk/memory-desk.ts';
import { PACK, TODAY } from './families.ts';
import { howReport, sawReport, sealedBytes } from './reports.ts';
import { schoolKey } from './school-keys.ts';

const keys = identityFile(schoolKey, '2026-11-12');
const opening = { school: PACK, today: TODAY, keys };
const folder = mkdtempSync(join(tmpdir(), 'before-you-post-age-'));
const at = (name: string) => join(folder, name);
const run = (program: string, args: string[]) => {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) {
    throw new Error(
      `The program "${program}" is not installed, and this test needs it to show that a school can open reports without us. Install it: "apt-get install -y age" on Debian and Ubuntu, "brew install age" on a Mac.`,
    );
  }
  return { status, stdout, stderr };
};
beforeAll(() => {
  run('age', ['--version']);
  writeFileSync(at('key.txt'), keys);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['how it went', howReport()],
  ['something I saw', sawReport()],
])('opens what a family sealed: %s', async (_, report) => {
  const bytes = await sealedBytes(report);
  writeFileSync(at('report.age'), bytes);
  writeFileSync(at('report.age.txt'), armored(bytes));
  for (const file of ['report.age', 'report.age.txt']) {
    const opened = run('age', ['--decrypt', '--identity', at('key.txt'), at(file)]);
    expect(opened).toEqual({ status: 0, stdout: sealedText(report), stderr: '' });
  }
});

test('finds the same public half in the key’s file', () => {
  expect(run('age-keygen', ['-y', at('key.txt')]).stdout.trim()).toBe(schoolKey.recipient);
});

test('can’t open it with another school’s key', async () => {
  writeFileSync(at('report.age'), await sealedBytes(howReport()));
  run('age-keygen', ['-o', at('other.txt')]);
  const tried = run('age', ['--decrypt', '--identity', at('other.txt'), at('report.age')]);
  expect(tried).toMatchObject({ status: 1, stdout: '' });
});

test.each([[[]], [['--armor']]])(
  'seals what the desk opens, with the key that it made (%j)',
  async (more) => {
    run('age-keygen', ['-o', at('made.txt')]);
    const made = readFileSync(at('made.txt'), 'utf8');
    const recipient = /age1\w+/.exec(made)?.[0] ?? '';
    writeFileSync(at('plain.json'), JSON.stringify(sawReport()));
    run('age', [...more, '--recipient', recipient, '--output', at('made.age'), at('plain.json')]);
    const given = [{ name: 'made.age', bytes: readFileSync(at('made.age')) }];
    expect(await openReports(given, { ...opening, keys: made })).toEqual([
      { name: 'made.age', ok: true, report: sawReport(), sealed: true },
    ]);
  },
);

test('opens with the file that the desk saves, whichever of its keys a report is sealed to', async () => {
  const { desk } = memoryDesk();
  const old = await desk.reportKeys.make(PACK);
  const fresh = await desk.reportKeys.make(PACK);
  writeFileSync(at('desk.txt'), await desk.reportKeys.fileOf(await desk.reportKeys.of(PACK)));
  for (const { recipient } of [old, fresh]) {
    writeFileSync(at('report.age'), await sealedBytes(howReport(), recipient));
    const opened = run('age', ['--decrypt', '--identity', at('desk.txt'), at('report.age')]);
    expect(opened).toEqual({ status: 0, stdout: sealedText(howReport()), stderr: '' });
  }
});
