import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberFold } from '../../../src/browser/folds.ts';
import { followOwnNames } from '../../../src/browser/own-names.ts';
import { asQuietAs } from '../../../src/browser/quietness.ts';
import { readRest, restSite, wakeSite } from '../../../src/browser/rest.ts';
import { dismissHealed, readHealed } from '../../../src/browser/settings-item.ts';
import { ownNamesKept, quietnessKept } from '../../../src/browser/settings-items.ts';
import type { Level, Verdict } from '../../../src/decide/types.ts';
import { eventually } from '../eventually.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const store = () => fakeBrowser.storage.local.get();
const zeb = { of: 'friend', forename: 'Zebedee', nicknames: [] } as const;

it('puts a corrupt store right, keeps its readable part and says what was left out', async () => {
  await fakeBrowser.storage.local.set({
    'own-names': [zeb, 7, { of: 'nobody' }],
    rest: { until: 'tomorrow', as: 'hour', sites: ['facebook'] },
  });
  expect(await ownNamesKept.read()).toEqual([zeb]);
  expect((await readRest()).sites).toEqual(['facebook']);
  expect(await readHealed()).toEqual({ 'own-names': 2, rest: 1 });
  expect(await store()).toMatchObject({
    'own-names': [zeb],
    rest: { until: null, as: 'hour', sites: ['facebook'] },
  });
});

it('says so once, until it was seen, and adds what is lost after that', async () => {
  await fakeBrowser.storage.local.set({ 'own-names': 'nobody' });
  expect(await ownNamesKept.read()).toEqual([]);
  await ownNamesKept.read();
  expect(await readHealed()).toEqual({ 'own-names': 1 });
  await dismissHealed();
  expect(await readHealed()).toEqual({});
  await fakeBrowser.storage.local.set({ 'own-names': [7, 8] });
  await Promise.all([ownNamesKept.read(), ownNamesKept.read()]);
  expect(await readHealed()).toEqual({ 'own-names': 2 });
});

it('counts once what a page and the background put right at the same moment', async () => {
  let latest: Promise<unknown> = Promise.resolve();
  const request = (_: string, run: () => Promise<unknown>) => {
    const done = latest.then(run);
    latest = done.catch(() => {});
    return done;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  const place = async () => {
    vi.resetModules();
    return {
      ...(await import('../../../src/browser/settings-items.ts')),
      ...(await import('../../../src/browser/settings-item.ts')),
    };
  };
  const [page, background] = [await place(), await place()];
  // However many steps the one is behind the other.
  for (let steps = 0; steps < 40; steps++) {
    fakeBrowser.reset();
    await fakeBrowser.storage.local.set({ 'own-names': [zeb, 7, 8] });
    const first = page.ownNamesKept.read();
    for (let step = 0; step < steps; step++) await Promise.resolve();
    await Promise.all([first, background.ownNamesKept.read()]);
    expect(await page.readHealed()).toEqual({ 'own-names': 2 });
    expect(await background.ownNamesKept.read()).toEqual([zeb]);
  }
  vi.unstubAllGlobals();
});

it('keeps nothing of a sound store and of an empty one', async () => {
  await ownNamesKept.read();
  await readRest();
  await quietnessKept.read();
  expect(await readHealed()).toEqual({});
  expect(await store()).toEqual({});
});

it('reads what it can even where the store has no room to be put right', async () => {
  await fakeBrowser.storage.local.set({ 'own-names': [zeb, 7] });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  expect(await ownNamesKept.read()).toEqual([zeb]);
  expect(await readHealed()).toEqual({});
  vi.restoreAllMocks();
});

it('wakes one site alone', async () => {
  await restSite('facebook');
  await restSite('x');
  await wakeSite('facebook');
  expect((await readRest()).sites).toEqual(['x']);
});

it('has the family’s names as they are, and tells once changed ones are in force', async () => {
  await fakeBrowser.storage.local.set({ 'own-names': [zeb] });
  const names = followOwnNames();
  await names.ready;
  expect(names.now()).toEqual([zeb]);
  expect(names.now()).toBe(names.now());
  const heard = vi.fn(() => names.now());
  names.onChange(heard);
  await ownNamesKept.write([]);
  await eventually(() => expect(heard).toHaveReturnedWith([]));
});

const verdict = (level: Level) => ({ level, reasons: [] }) as unknown as Verdict;

it('is as quiet as was chosen for the site, and help is always heard', async () => {
  await quietnessKept.write({ everywhere: 'fewer', sites: { x: 'help' } });
  const shown = async (site: string | undefined, level: Level) =>
    (await asQuietAs(site, verdict(level))).level;
  expect(await shown('facebook', 'card')).toBe('chip');
  expect(await shown(undefined, 'card')).toBe('chip');
  expect(await shown('facebook', 'pause')).toBe('pause');
  expect(await shown('x', 'pause')).toBe('none');
  expect(await shown('x', 'help')).toBe('help');
  await quietnessKept.remove();
  for (const _ of [1, 2, 3]) await rememberFold('x', 'folded');
  expect(await shown('x', 'card')).toBe('chip');
});
