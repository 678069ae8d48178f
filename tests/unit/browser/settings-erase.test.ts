import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDiaryFor, startDiary } from '../../../src/browser/diary-store.ts';
import { eraseEverything, whatIsHeld } from '../../../src/browser/settings-erase.ts';
import { eventually } from '../eventually.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const consent = {
  managed: null as { setBy?: string } | null,
  answers: [] as string[],
  full: false,
};
vi.mock('../../../src/browser/consent-messages.ts', () => ({
  askConsent: async () => consent,
  answerConsent: async (answer: string) => {
    if (consent.full) throw new Error('QUOTA_BYTES');
    consent.answers.push(answer);
    registered = consent.managed ? registered : [];
  },
}));

let registered: { id: string }[];
let granted: string[];

beforeEach(() => {
  fakeBrowser.reset();
  registered = [{ id: 'sites' }, { id: 'parts' }];
  granted = ['*://*.facebook.com/*', '*://gardening.example/*'];
  consent.managed = null;
  consent.answers = [];
  consent.full = false;
  Object.assign(fakeBrowser, {
    scripting: { getRegisteredContentScripts: async () => registered },
    action: { setBadgeText: vi.fn(async () => {}) },
    permissions: {
      getAll: async () => ({ origins: granted }),
      remove: async ({ origins }: { origins: string[] }) => {
        granted = granted.filter((one) => !origins.includes(one));
      },
    },
  });
  fakeBrowser.runtime.getManifest = () => ({ host_permissions: ['*://*.facebook.com/*'] }) as never;
});

async function fill(): Promise<void> {
  await fakeBrowser.storage.local.set({
    'own-names': [1, 2, 3],
    packs: ['a', 'b'],
    notes: [{}],
    diary: { entries: [{ day: '2026-W46-1' }, { day: '2026-W46-1' }, { day: '2026-W46-2' }] },
    'desk-keys': { fernhollow: {} },
    'left-by-an-older-version': true,
  });
  await fakeBrowser.storage.session.set({ begun: true, note: {} });
}

it('lists all that is held, with numbers, also what it doesn’t know', async () => {
  await fill();
  const held = Object.fromEntries((await whatIsHeld()).map(({ what, n }) => [what, n]));
  expect(held).toEqual({
    'own-names': 3,
    packs: 2,
    notes: 1,
    diary: 2,
    'desk-keys': 1,
    printing: 1,
    workings: 2,
    permissions: 1,
    watching: 2,
  });
});

it('erases all of it, and reads again that nothing is left', async () => {
  await fill();
  expect(await eraseEverything()).toEqual([]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(granted).toEqual(['*://*.facebook.com/*']);
  expect(consent.answers).toEqual(['no']);
  expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledWith({ text: '' });
});

it('a draft that ends at that moment doesn’t bring the diary back', async () => {
  await startDiary();
  let writeOn = () => {};
  const set = fakeBrowser.storage.local.set;
  const write = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (items) => {
    await new Promise<void>((resolve) => {
      writeOn = resolve;
    });
    await set(items);
  });
  const ending = keepDiaryFor(7);
  await eventually(() => expect(write).toHaveBeenCalled());
  const erasing = eraseEverything();
  await new Promise(setImmediate);
  writeOn();
  await Promise.all([ending, erasing]);
  write.mockRestore();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('says what is left where the browser keeps it', async () => {
  await fill();
  vi.spyOn(fakeBrowser.storage.local, 'clear').mockResolvedValueOnce();
  expect(await eraseEverything()).toContainEqual({ what: 'own-names', n: 3 });
});

it('an administrator’s watch is no trace of the family', async () => {
  consent.managed = { setBy: 'Brightwater Trust IT' };
  expect(await eraseEverything()).toEqual([]);
  expect(registered).toHaveLength(2);
});

it('erases what is kept also where the store is too full for an answer', async () => {
  await fill();
  consent.full = true;
  await eraseEverything();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(granted).toEqual(['*://*.facebook.com/*']);
});
