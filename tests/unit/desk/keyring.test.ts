import { expect, test } from 'vitest';
import { memoryBrowser, memoryDesk } from './memory-desk.ts';

const keyring = (browser = memoryBrowser()) => memoryDesk(browser).desk.keyring;

test('a key is made, kept, and found again by its pack', async () => {
  const browser = memoryBrowser();
  const made = await keyring(browser).make('fernhollow');
  expect(made.fingerprint.split(' ')).toHaveLength(6);
  expect(made.saved).toBe(false);
  expect(await keyring(browser).keyOf('fernhollow')).toEqual(made);
  expect(await keyring(browser).keyOf('larkfield')).toBeUndefined();
  await keyring(browser).noteSaved('fernhollow');
  expect((await keyring(browser).keyOf('fernhollow'))?.saved).toBe(true);
});

test.each(['file', 'sheet'] as const)('another browser takes it in from its %s', async (how) => {
  const own = keyring();
  const made = await own.make('fernhollow');
  const text = how === 'file' ? own.fileOf(made) : (await own.sheetOf(made)).toLowerCase();
  const brought = await keyring().bringIn('fernhollow', text);
  expect(brought).toMatchObject({ ok: true, key: { public: made.public, saved: true } });
});

test('a slip in the sheet is found in its row, and the key that is here stays', async () => {
  const browser = memoryBrowser();
  const own = keyring(browser);
  const made = await own.make('fernhollow');
  const rows = (await own.sheetOf(made)).trimEnd().split('\n');
  const third = rows[3] ?? '';
  rows[3] = third.endsWith('A') ? `${third.slice(0, -1)}B` : `${third.slice(0, -1)}A`;
  expect(await own.bringIn('fernhollow', rows.join('\n'))).toEqual({
    ok: false,
    why: 'wrong-row',
    row: 3,
  });
  expect((await own.keyOf('fernhollow'))?.public).toBe(made.public);
});

test.each([
  ['a pack', '{"format":"before-you-post/pack@1"}', 'not-a-key'],
  ['a letter', 'Dear parents', 'not-a-key'],
])('%s is no key', async (_, text, why) => {
  expect(await keyring().bringIn('fernhollow', text)).toEqual({ ok: false, why });
});

test('a store that was tampered with gives no key, and a new one can be made', async () => {
  const browser = memoryBrowser();
  browser.stored.keys = { fernhollow: { public: 'x', secret: 'y', saved: true }, larkfield: 3 };
  expect(await keyring(browser).keyOf('fernhollow')).toBeUndefined();
  const made = await keyring(browser).make('fernhollow');
  browser.stored.keys = { fernhollow: { ...made, fingerprint: undefined, public: made.secret } };
  expect(await keyring(browser).keyOf('fernhollow')).toBeUndefined();
  browser.stored.keys = 'gone';
  expect(await keyring(browser).keyOf('fernhollow')).toBeUndefined();
});

test('a key is forgotten alone', async () => {
  const browser = memoryBrowser();
  await keyring(browser).make('fernhollow');
  await keyring(browser).make('larkfield');
  await keyring(browser).forget('fernhollow');
  expect(await keyring(browser).keyOf('fernhollow')).toBeUndefined();
  expect(await keyring(browser).keyOf('larkfield')).toBeDefined();
});

test('an id that is fixed stays the same', async () => {
  const browser = memoryBrowser();
  const made = await memoryDesk(browser).desk.idKeys.make('fernhollow');
  expect(made.id).toMatch(/^[a-p]{32}$/);
  expect(await memoryDesk(browser).desk.idKeys.of('fernhollow')).toEqual(made);
  await memoryDesk(browser).desk.idKeys.forget('fernhollow');
  expect(await memoryDesk(browser).desk.idKeys.of('fernhollow')).toBeUndefined();
});
