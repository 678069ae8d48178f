import { expect, test } from 'vitest';
import { otherKey, schoolKey } from '../report/school-keys.ts';
import { memoryBrowser, memoryDesk } from './memory-desk.ts';

const keysIn = (browser = memoryBrowser()) => memoryDesk(browser).desk.reportKeys;

test('a key is made, kept by its pack, and found again', async () => {
  const browser = memoryBrowser();
  const made = await keysIn(browser).make('fernhollow');
  expect(await keysIn(browser).of('fernhollow')).toEqual([
    { ...made, on: '2026-11-21', saved: false },
  ]);
  expect(await keysIn(browser).of('larkrise')).toEqual([]);
  await keysIn(browser).noteSaved('fernhollow');
  expect(await keysIn(browser).of('fernhollow')).toMatchObject([{ saved: true }]);
});

test('a new key stands before the old one, which stays to open older reports', async () => {
  const keys = keysIn();
  const old = await keys.make('fernhollow');
  const fresh = await keys.make('fernhollow');
  const kept = await keys.of('fernhollow');
  expect(kept.map(({ recipient }) => recipient)).toEqual([fresh.recipient, old.recipient]);
  const file = await keys.fileOf(kept);
  const elsewhere = keysIn();
  expect(await elsewhere.bringIn('fernhollow', file)).toMatchObject({ ok: true });
  expect(await elsewhere.of('fernhollow')).toEqual(kept.map((key) => ({ ...key, saved: true })));
});

test.each<[string, (rows: string) => string]>([
  ['as it is printed', (rows) => rows],
  [
    'in small letters without the rows’ numbers',
    (rows) => rows.toLowerCase().replace(/^\d /gm, ''),
  ],
  ['with an O for a nought', (rows) => rows.replaceAll('0', 'O')],
  ['in one piece', (rows) => rows.replace(/^\d /gm, '').replace(/\s/g, '')],
])('the sheet gives the key back %s', async (_, typed) => {
  const own = keysIn();
  const { recipient } = await own.make('fernhollow');
  const [kept] = await own.of('fernhollow');
  if (!kept) throw new Error('nothing was kept');
  const read = await keysIn().bringIn('fernhollow', typed(own.sheetOf(kept)));
  expect(read).toMatchObject({ ok: true, keys: [{ recipient }] });
});

test('a slip on the sheet is found in its row, and nothing is taken in', async () => {
  const own = keysIn();
  await own.make('fernhollow');
  const [kept] = await own.of('fernhollow');
  const rows = own.sheetOf(kept ?? { ...schoolKey, on: '2026-11-21', saved: true }).split('\n');
  const third = rows[3] ?? '';
  rows[3] = third.endsWith('Q') ? `${third.slice(0, -1)}P` : `${third.slice(0, -1)}Q`;
  const other = keysIn();
  const read = await other.bringIn('fernhollow', rows.join('\n'));
  expect(read).toEqual({ ok: false, why: 'wrong-letter', row: 3 });
  const short = await other.bringIn('fernhollow', rows.slice(0, 3).join('\n'));
  expect(short).toEqual({ ok: false, why: 'wrong-letter' });
  expect(await other.of('fernhollow')).toEqual([]);
});

test.each([
  'Dear parents',
  '',
  schoolKey.recipient,
  '{"format":"before-you-post/key@1"}',
  'x'.repeat(30_000),
])('what is no key says so: %.20s', async (text) => {
  expect(await keysIn().bringIn('fernhollow', text)).toEqual({ ok: false, why: 'not-a-key' });
});

test('bringing in a key that is here already changes nothing but that there is a copy', async () => {
  const keys = keysIn();
  const made = await keys.make('fernhollow');
  await keys.bringIn('fernhollow', otherKey.identity);
  await keys.bringIn('fernhollow', made.identity);
  expect(await keys.of('fernhollow')).toEqual([
    { ...otherKey, on: '2026-11-21', saved: true },
    { ...made, on: '2026-11-21', saved: true },
  ]);
});

test('a store that was tampered with loses the broken key alone', async () => {
  const browser = memoryBrowser();
  const sound = { ...schoolKey, on: '2026-11-21', saved: true };
  browser.stored.reportKeys = {
    fernhollow: [{ identity: 'x' }, sound, { ...sound, recipient: 'age1x' }, 7],
    larkrise: 'gone',
  };
  expect(await keysIn(browser).of('fernhollow')).toEqual([sound]);
  expect(await keysIn(browser).of('larkrise')).toEqual([]);
  browser.stored.reportKeys = 'gone';
  expect(await keysIn(browser).of('fernhollow')).toEqual([]);
  await keysIn(browser).make('fernhollow');
  await keysIn(browser).forget('fernhollow');
  expect(browser.stored.reportKeys).toEqual({});
});
