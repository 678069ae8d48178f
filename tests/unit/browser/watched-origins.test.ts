import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepWatch } from '../../../src/browser/watched-origins.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const FACEBOOK = '*://*.facebook.com/*';
const MAPS = '*://www.google.com/*';

interface Script {
  id: string;
  matches: string[];
  matchOriginAsFallback?: boolean;
}

/** What the browser runs in pages from their start, and what was put into pages that were open. */
let registered: Script[];
let registrations: number;
let put: { files?: string[]; func?: () => void }[];
let granted: string[];
let agreed: boolean;
let changed: () => void;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  registered = [];
  registrations = 0;
  put = [];
  granted = [FACEBOOK, MAPS];
  agreed = false;
  const listeners = { addListener: () => {} };
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins: granted }),
      onAdded: listeners,
      onRemoved: listeners,
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => {
        registered = [];
      },
      registerContentScripts: async (scripts: Script[]) => {
        registrations += 1;
        registered = scripts;
      },
      executeScript: async (what: (typeof put)[number]) => void put.push(what),
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(
    () => ({ host_permissions: [FACEBOOK, MAPS] }) as never,
  );
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 7 } as never]);
});

function begin() {
  return keepWatch(
    async () => agreed,
    (listener) => {
      changed = listener;
    },
  );
}
const matches = () => registered.flatMap((one) => one.matches);

test('nothing is registered, nor put into any page, before consent', async () => {
  await begin()();
  expect(registered).toEqual([]);
  expect(put).toEqual([]);
});

test('with consent the build’s own sites are watched, open pages too, and those that were asked for', async () => {
  const bring = begin();
  agreed = true;
  granted.push('*://forum.example/*');
  await bring();
  expect(matches()).toContain(FACEBOOK);
  expect(matches()).toContain('*://forum.example/*');
  expect(matches()).toContain('*://www.google.com/maps/*');
  expect(matches()).not.toContain(MAPS);
  expect(matches()).not.toContain('*://*.tiktok.com/*');
  expect(put).toMatchObject([{ files: ['/watch.js'] }]);
  const whole = registered.filter((one) => one.matchOriginAsFallback);
  // Browsers take whole sites alone for frames without an address.
  for (const place of whole.flatMap((one) => one.matches)) expect(place).toMatch(/:\/\/[^/]+\/\*$/);
});

test('a start of the background leaves as it is what is right already', async () => {
  agreed = true;
  await begin()();
  await begin()();
  expect(registrations).toBe(1);
  expect(put).toHaveLength(1);
});

test('without consent any more, scripts and running watchers end', async () => {
  agreed = true;
  const bring = begin();
  await bring();
  agreed = false;
  changed();
  await bring();
  expect(registered).toEqual([]);
  expect(put.at(-1)?.func).toBeTypeOf('function');
});

test('an answer that is changed at once ends as it was given last', async () => {
  const bring = begin();
  agreed = true;
  const first = bring();
  agreed = false;
  await Promise.all([first, bring()]);
  expect(registered).toEqual([]);
});

test('a page that never answers, as a frozen tab, holds up neither a yes nor taking it back', async () => {
  vi.useFakeTimers();
  try {
    Object.assign(fakeBrowser.scripting, { executeScript: () => new Promise(() => {}) });
    const bring = begin();
    agreed = true;
    const yes = bring();
    await vi.advanceTimersByTimeAsync(10_000);
    await yes;
    agreed = false;
    const no = bring();
    await vi.advanceTimersByTimeAsync(10_000);
    await no;
    expect(registered).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});
