import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplePack } from '../../../src/pack/example.ts';
import { keysIn } from '../../../src/report/school-identity.ts';
import { armored } from '../../../src/report/seal.ts';
import { reportIdFrom } from '../report/families.ts';
import { howReport, sawReport, sealedBytes } from '../report/reports.ts';
import { schoolKey } from '../report/school-keys.ts';
import { packCommand } from './pack-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'byp-reports-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

const pack = (name: string, ...args: string[]) => packCommand(folder, name, ...args);

test('a key for reports is made, goes into the pack, and opens what is sealed to it', async () => {
  writeFileSync(at('pack.json'), JSON.stringify(examplePack));
  const made = await pack('report-key', '--out', 'reports.txt', '--pack', 'pack.json');
  expect(made.fault).toBe('');
  expect(statSync(at('reports.txt')).mode & 0o077).toBe(0);
  const [key] = await keysIn(read('reports.txt'));
  if (!key) throw new Error('there is no key');
  expect(JSON.parse(read('pack.json'))).toEqual({ ...examplePack, reportKey: key.recipient });
  expect((await pack('show', 'pack.json')).stdout).toContain(
    `Families' reports: sealed to ${key.recipient}`,
  );
  writeFileSync(at('week.age'), await sealedBytes(howReport(), key.recipient));
  const opened = await pack('reports', 'week.age', '--key', 'reports.txt');
  expect(opened.stdout).toContain('Read: 1 report of how it went, and 0 of something seen.');

  const again = await pack('report-key', '--out', 'reports.txt');
  expect(again.fault).toContain('is there already');
  const next = await pack('report-key', '--out', 'next.txt', '--pack', 'pack.json');
  expect(next.stdout).toContain(`It took the place of ${key.recipient}.`);
});

test('a pack is made with the key, and an earlier one keeps its own', async () => {
  writeFileSync(at('key.txt'), schoolKey.identity);
  writeFileSync(at('old.json'), JSON.stringify(examplePack));
  const made = await pack(
    'make',
    '--from',
    'old.json',
    '--out',
    'new.json',
    '--report-key',
    'key.txt',
  );
  expect(made.fault).toBe('');
  expect(JSON.parse(read('new.json'))).toMatchObject({
    version: 4,
    reportKey: schoolKey.recipient,
  });
  await pack('make', '--from', 'new.json', '--out', 'kept.json');
  expect(JSON.parse(read('kept.json')).reportKey).toBe(schoolKey.recipient);
  const wrong = await pack(
    'make',
    '--from',
    'old.json',
    '--out',
    'x.json',
    '--report-key',
    'old.json',
  );
  expect(wrong.fault).toContain('is no key for reports');
});

test('reports are opened, listed, refused with reasons, and written as tables', async () => {
  const busy = howReport({
    id: reportIdFrom(7),
    noticed: '10-19',
    concerns: { ...howReport().concerns, complaint: '10-19' },
  });
  writeFileSync(at('one.age'), await sealedBytes(howReport()));
  writeFileSync(at('two.age.txt'), armored(await sealedBytes(busy)));
  writeFileSync(at('again.age'), await sealedBytes(howReport()));
  writeFileSync(at('saw.json'), JSON.stringify(sawReport({ name: 'Nadia Karim' })));
  writeFileSync(at('holiday.txt'), 'Dear office');
  writeFileSync(at('other.json'), JSON.stringify({ ...howReport(), school: 'larkrise' }));
  writeFileSync(at('key.txt'), schoolKey.identity);
  const files = ['one.age', 'two.age.txt', 'again.age', 'saw.json', 'holiday.txt', 'other.json'];
  const { stdout, fault } = await pack(
    'reports',
    ...files,
    'gone.age',
    '--key',
    'key.txt',
    '--csv',
    'tables',
  );
  expect(fault).toBe('');
  for (const line of [
    'Read: 2 reports of how it went, and 1 of something seen.',
    '  A complaint: at least 10',
    '  “that lad in 4B again”',
    '  From Nadia Karim',
    '4 files could not be used:',
    'again.age: The report was read already. (the same as one.age)',
    'holiday.txt: It is not a report from a family.',
    'other.json: The report is for another school. (for the pack “larkrise”)',
    'gone.age: The file could not be read.',
  ]) {
    expect(stdout).toContain(line);
  }
  expect(read('tables/how-it-went.csv')).toContain('"What the drafts did","A complaint",10,23');
  expect(read('tables/something-i-saw.csv')).toContain('"Nadia Karim"');
  expect((await pack('reports')).fault).toContain('Give the files of reports.');
});
