import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { consentState } from '../../../src/browser/agreed.ts';
import { ask } from '../../../src/browser/ask.ts';
import { writeConsent } from '../../../src/browser/consent.ts';
import type { Judge } from '../../../src/browser/judge.ts';
import { followLanguage } from '../../../src/browser/language.ts';
import { followOwnNames } from '../../../src/browser/own-names.ts';
import { popupPort } from '../../../src/browser/popup-port.ts';
import { writeReaderRole } from '../../../src/browser/reader-role.ts';
import { servePages } from '../../../src/browser/serve-pages.ts';
import type { PacksInForce } from '../../../src/judge/packs-in-force.ts';
import type { ManagedReading } from '../../../src/pack/managed/read-managed.ts';
import { verdict } from '../card/fernhollow.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../src/browser/bare-api.ts', () => ({
  bareApi: {
    runtime: { getURL: () => 'chrome-extension://home/' },
    i18n: { getUILanguage: () => 'en' },
    storage: {},
  },
}));

/** Who the messages come from. */
let from: string;
let judge: Judge;
let managed: ManagedReading;
const packs: PacksInForce = {
  ready: Promise.resolve(),
  on: () => [],
  all: () => [],
  standing: () => [],
  managed: () => managed,
  refresh: () => Promise.reject(new Error('not asked here')),
  onChange: () => {},
};

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  managed = { set: false };
  from = 'chrome-extension://home/popup.html';
  // The fake's own messages name no sender, as a browser does.
  const { runtime } = fakeBrowser;
  vi.spyOn(runtime.onMessage, 'addListener').mockImplementation((listener) => {
    vi.spyOn(runtime, 'sendMessage').mockImplementation(async (message: unknown) =>
      (message as { kind: string }).kind === 'consent'
        ? consentState(packs)
        : listener(message, { id: runtime.id, url: from }, () => {}),
    );
  });
  judge = {
    judge: () => ({ ...verdict(), concerns: [] }),
    judgeWhole: vi.fn(async () => verdict()),
    leave: () => {},
    warmUp: () => {},
    schools: () => [
      { id: 'fernhollow', name: 'Fernhollow Primary School', routes: [], staffQuestions: true },
    ],
    policy: () => {
      throw new Error('not asked here');
    },
    isOfficial: (url) => url.startsWith('https://fernhollow.example/'),
  };
  await writeConsent({ answer: 'yes', day: '2026-11-21' });
  servePages(judge, packs, followOwnNames(), followLanguage([]));
});

async function standOver(url: string): Promise<void> {
  const { id: _, ...tab } = await fakeBrowser.tabs.create({ url });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab]);
}

it.each([
  ['https://fernhollow.example/contact', { kind: 'official', site: 'fernhollow.example' }],
  ['https://gardening.example/', { kind: 'unwatched', site: 'gardening.example' }],
  ['chrome://settings/', { kind: 'browser-page' }],
])('the popup says what kind of place it stands over: %s', async (url, page) => {
  await standOver(url);
  expect((await popupPort().status()).page).toEqual(page);
});

it.each([
  ['no', { kind: 'declined' }],
  [undefined, { kind: 'not-asked' }],
] as const)('the popup says first that nothing is watched, after %s', async (answer, page) => {
  await fakeBrowser.storage.local.remove('consent');
  if (answer) await writeConsent({ answer, day: '2026-11-21' });
  await standOver('https://fernhollow.example/contact');
  const status = await popupPort().status();
  expect(status).toMatchObject({ page, rest: null });
  managed = { set: true, managed: { consentGiven: true }, faults: [] };
  expect((await popupPort().status()).page.kind).toBe('official');
});

it('tells the role that was chosen, and checks drafts for it', async () => {
  await standOver('https://gardening.example/');
  expect((await popupPort().status()).role).toBe('parent');
  await popupPort().chooseRole('governor');
  expect((await popupPort().status()).role).toBe('governor');
  await popupPort().check('Mrs Ashdown again');
  expect(judge.judgeWhole).toHaveBeenCalledWith('Mrs Ashdown again', {}, 'governor');
});

it('a choice that was taken back is a parent’s again', async () => {
  await writeReaderRole('staff');
  await popupPort().chooseRole('parent');
  await popupPort().check('Mrs Ashdown again');
  expect(judge.judgeWhole).toHaveBeenCalledWith('Mrs Ashdown again', {}, 'parent');
});

it('what an administrator has set stands before the choice', async () => {
  await standOver('https://gardening.example/');
  await popupPort().chooseRole('governor');
  managed = { set: true, managed: { reader: 'staff', consentGiven: false }, faults: [] };
  expect((await popupPort().status()).role).toBe('staff');
  await popupPort().check('Mrs Ashdown again');
  expect(judge.judgeWhole).toHaveBeenCalledWith('Mrs Ashdown again', {}, 'staff');
});

it('a page that has taken over a watcher has nothing judged, and learns of no school', async () => {
  from = 'https://www.facebook.com/';
  expect(await ask({ kind: 'check', text: 'Amelia was in the hall' })).toBeUndefined();
  expect(await ask({ kind: 'school' })).toBeUndefined();
  expect(judge.judgeWhole).not.toHaveBeenCalled();
});
