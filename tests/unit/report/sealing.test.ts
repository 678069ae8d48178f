import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { openReports } from '../../../src/report/open-reports.ts';
import { fileName } from '../../../src/report/report.ts';
import { identityFile } from '../../../src/report/school-identity.ts';
import { armored, sealReport } from '../../../src/report/seal.ts';
import { PACK, TODAY } from './families.ts';
import { howReport, sawReport, sealedBytes } from './reports.ts';
import { schoolKey } from './school-keys.ts';

const keys = identityFile(schoolKey, '2026-11-12');
const opening = { school: PACK, today: TODAY, keys };

test.each([
  ['how it went', howReport()],
  ['something I saw', sawReport()],
])('the desk opens what a family sealed: %s', async (_, report) => {
  const bytes = await sealedBytes(report);
  const files = [{ name: 'a', bytes }];
  expect(await openReports(files, opening)).toEqual([
    { name: 'a', ok: true, report, sealed: true },
  ]);
  const asText = [{ name: 'a', bytes: new TextEncoder().encode(armored(bytes)) }];
  expect(await openReports(asText, opening)).toEqual([
    { name: 'a', ok: true, report, sealed: true },
  ]);
});

test('sealed, nothing of it can be read or compared: two sealings of one report have only the form in common', async () => {
  const [one, two] = [await sealedBytes(howReport()), await sealedBytes(howReport())];
  const text = new TextDecoder('latin1').decode(one);
  expect(text).not.toContain(PACK);
  expect(text).not.toContain('2026-W45');
  // After the format's line and the words "-> X25519 " every byte is as by chance: one in 256 is the same.
  const same = one.filter((byte, place) => place > 32 && byte === two[place]).length;
  expect(same).toBeLessThan(one.length / 20);
});

test('a sealed week is as long as any other, and something seen tells its length only roughly', async () => {
  const weeks = await Promise.all(
    [howReport({}), howReport({ noticed: '20+' })].map((report) => sealedBytes(report)),
  );
  expect(new Set(weeks.map(({ length }) => length)).size).toBe(1);
  const seen = ['Short.', 'A little longer than the other one is.'].map((troubles) =>
    sealedBytes(sawReport({ troubles })),
  );
  expect(new Set((await Promise.all(seen)).map(({ length }) => length)).size).toBe(1);
});

test('as text it fits into a link that opens a mail program', async () => {
  const text = armored(await sealedBytes(howReport()));
  expect(encodeURIComponent(text.replaceAll('\n', '\r\n')).length).toBeLessThan(1_800);
});

// The points of small order: whatever is sealed to them, anybody can open (RFC 7748, section 6).
test.each([
  'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z',
  'age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya',
  'age1anlllllllllllllllllllllllllllllllllllllllllllllllals4n2t7m',
  'age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhqqqzyt4v9',
  'age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz9ts6wm9s8',
  'not a key',
  schoolKey.recipient.toUpperCase(),
])('nothing is sealed, nor given away open, where the key is not sound: %s', async (key) => {
  expect(await sealReport(sawReport(), key)).toEqual({ ok: false, why: 'unusable-key' });
});

test('nothing is sealed to a newer kind of key, which Debian’s age could not open', async () => {
  const newer = await identityToRecipient(await generateHybridIdentity());
  expect(await sealReport(sawReport(), newer)).toEqual({ ok: false, why: 'unusable-key' });
});

test.each([
  [howReport(), 'sealed', 'how-it-went-2026-W45.age'],
  [howReport(), 'plain', 'how-it-went-2026-W45.json'],
  [sawReport(), 'armored', 'something-i-saw-2026-11-11.age.txt'],
] as const)('the file’s name says no more than is in it', (report, form, name) => {
  expect(fileName(report, form)).toBe(name);
});
