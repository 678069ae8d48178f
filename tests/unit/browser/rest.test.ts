import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberFold } from '../../../src/browser/folds.ts';
import { asQuietAs } from '../../../src/browser/quietness.ts';
import {
  isResting,
  readRest,
  restEverything,
  restSite,
  wakeUp,
} from '../../../src/browser/rest.ts';
import type { Level, Verdict } from '../../../src/decide/types.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const now = new Date(2026, 10, 21, 23, 15);
const minutesOn = (minutes: number) => now.getTime() + minutes * 60_000;

describe('rest', () => {
  it('lets everything rest for an hour', async () => {
    await restEverything('hour', now);
    const rest = await readRest();
    expect(isResting(rest, 'facebook', minutesOn(59))).toBe(true);
    expect(isResting(rest, 'facebook', minutesOn(60))).toBe(false);
  });

  it('lets today end at midnight', async () => {
    await restEverything('today', now);
    const rest = await readRest();
    expect(isResting(rest, 'x', minutesOn(44))).toBe(true);
    expect(isResting(rest, 'x', minutesOn(45))).toBe(false);
  });

  it('lets one site rest and no other, until woken', async () => {
    await restSite('facebook');
    expect(isResting(await readRest(), 'facebook', minutesOn(100_000))).toBe(true);
    expect(isResting(await readRest(), 'x', minutesOn(0))).toBe(false);
    await wakeUp('facebook');
    expect(isResting(await readRest(), 'facebook', minutesOn(0))).toBe(false);
  });

  it('counts as awake when what is stored makes no sense', async () => {
    await fakeBrowser.storage.local.set({ rest: { until: 'tomorrow', sites: 7 } });
    expect(isResting(await readRest(), 'facebook', minutesOn(0))).toBe(false);
  });
});

const verdict = (level: Level): Verdict => ({
  level,
  pack: 'fernhollow',
  school: 'Fernhollow Primary School',
  reasons: [],
  noticed: [],
  questions: [],
  routes: [],
});

describe('folds', () => {
  it('brings a card as a chip on that site after three folds in a row', async () => {
    for (const _ of [1, 2]) await rememberFold('facebook', 'folded');
    expect((await asQuietAs('facebook', verdict('card'))).level).toBe('card');
    await rememberFold('facebook', 'folded');
    expect((await asQuietAs('facebook', verdict('card'))).level).toBe('chip');
    expect((await asQuietAs('x', verdict('card'))).level).toBe('card');
  });

  it('never makes pause or help quieter', async () => {
    for (const _ of [1, 2, 3, 4]) await rememberFold('facebook', 'folded');
    expect((await asQuietAs('facebook', verdict('pause'))).level).toBe('pause');
    expect((await asQuietAs('facebook', verdict('help'))).level).toBe('help');
  });

  it('starts counting anew when a card is opened', async () => {
    for (const _ of [1, 2]) await rememberFold('facebook', 'folded');
    await rememberFold('facebook', 'unfolded');
    await rememberFold('facebook', 'folded');
    expect((await asQuietAs('facebook', verdict('card'))).level).toBe('card');
  });
});
