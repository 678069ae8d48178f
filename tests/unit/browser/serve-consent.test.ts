import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeConsent } from '../../../src/browser/consent.ts';
import { serveConsent } from '../../../src/browser/serve-consent.ts';
import type { PacksInForce } from '../../../src/judge/packs-in-force.ts';
import { eventually } from '../eventually.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../src/browser/bare-api.ts', () => ({
  bareApi: { runtime: { getURL: () => 'chrome-extension://home/' } },
}));

let managed: ReturnType<PacksInForce['managed']>;
let opened: (string | undefined)[];
let begin: (details: { reason: string }) => void;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  managed = { set: false };
  opened = [];
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType: 'normal' }) } });
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url }) => {
    opened.push(url);
    return {} as never;
  });
  vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
    begin = listener as typeof begin;
  });
  const packs = { ready: Promise.resolve(), managed: () => managed, refresh: async () => {} };
  serveConsent({ packs: packs as never, watch: async () => {}, today: () => '2026-11-22' });
});

/** All that was begun is done: nothing here waits for a clock. */
const settled = () => new Promise(setImmediate);

test.each(['install', 'update'])(
  'a family without an answer is asked at the %s',
  async (reason) => {
    begin({ reason });
    await eventually(() => expect(opened).toEqual(['/welcome.html']));
  },
);

test('it is asked at one update, and at no other', async () => {
  begin({ reason: 'update' });
  await eventually(() => expect(opened).toHaveLength(1));
  begin({ reason: 'update' });
  await settled();
  expect(opened).toHaveLength(1);
});

test.each(['yes', 'no'] as const)('whoever said %s is not asked at an update', async (answer) => {
  await writeConsent({ answer, day: '2026-11-21' });
  begin({ reason: 'update' });
  await settled();
  expect(opened).toEqual([]);
});

test('nor where an administrator has recorded the consent', async () => {
  managed = { set: true, managed: { consentGiven: true } } as never;
  begin({ reason: 'update' });
  await settled();
  expect(opened).toEqual([]);
});
