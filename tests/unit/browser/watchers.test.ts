import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeConsent } from '../../../src/browser/consent.ts';
import type { Judge } from '../../../src/browser/judge.ts';
import { followLanguage } from '../../../src/browser/language.ts';
import type { WatcherMessage, WatcherReply } from '../../../src/browser/messages.ts';
import { followOwnNames } from '../../../src/browser/own-names.ts';
import { WATCHER_PORT } from '../../../src/browser/port-name.ts';
import { serveWatchers } from '../../../src/browser/serve-watchers.ts';
import type { PacksInForce } from '../../../src/judge/packs-in-force.ts';
import { verdict } from '../card/fernhollow.ts';
import { eventually } from '../eventually.ts';
import { written } from '../notes/invented.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../src/browser/bare-api.ts', () => ({
  bareApi: {
    runtime: { getURL: () => 'chrome-extension://home/' },
    i18n: { getUILanguage: () => 'en' },
    extension: { inIncognitoContext: false },
  },
}));

let managed: ReturnType<PacksInForce['managed']>;
const packs: PacksInForce = {
  ready: Promise.resolve(),
  on: () => [],
  all: () => [],
  standing: () => [],
  managed: () => managed,
  refresh: () => Promise.reject(new Error('not asked here')),
  onChange: () => {},
};
const judged = vi.fn();
const draft: WatcherMessage = {
  kind: 'judge',
  id: 1,
  of: 0.5,
  draft: { text: 'Mrs Ashdown again', setting: { site: 'gardening.example' } },
};
let connect: (port: unknown) => void;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  managed = { set: false };
  judged.mockReset().mockReturnValue({ ...verdict(), concerns: [] });
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    connect = listener as typeof connect;
  });
  const judge = { judge: judged, leave: () => {}, warmUp: () => {} } as unknown as Judge;
  serveWatchers(judge, packs, followOwnNames(), followLanguage([]));
});

/** A watcher of a tab: what it says, and what it was answered. */
function watcher(incognito: boolean, tab: { id?: number } = {}) {
  const answers: WatcherReply[] = [];
  let hear: (message: WatcherMessage) => void = () => {};
  connect({
    name: WATCHER_PORT,
    sender: {
      id: fakeBrowser.runtime.id,
      url: 'https://gardening.example/',
      tab: { incognito, ...tab },
    },
    onDisconnect: { addListener: () => {} },
    onMessage: {
      addListener: (listener: typeof hear) => {
        hear = listener;
      },
    },
    postMessage: (answer: WatcherReply) => void answers.push(answer),
  });
  return { say: (message: WatcherMessage) => hear(message), answers };
}
const agree = (answer: 'yes' | 'no') => writeConsent({ answer, day: '2026-11-21' });
const kinds = (answers: WatcherReply[]) => answers.map(({ kind }) => kind);

it('no draft is judged before the family has agreed: the watcher is told to end', async () => {
  const { say, answers } = watcher(false);
  say(draft);
  await eventually(() => expect(kinds(answers)).toEqual(['end']));
  expect(judged).not.toHaveBeenCalled();
});

it('once a yes is taken back, watchers that run are told to end, and are not answered', async () => {
  await agree('yes');
  const { say, answers } = watcher(false);
  say(draft);
  await eventually(() => expect(kinds(answers)).toEqual(['verdict']));
  await agree('no');
  await eventually(() => expect(kinds(answers)).toContain('end'));
  say(draft);
  await eventually(() => expect(kinds(answers).filter((kind) => kind === 'end')).toHaveLength(2));
  expect(judged).toHaveBeenCalledTimes(1);
});

it.each([
  [false, { 'gardening.example': 1 }],
  [true, undefined],
])(
  'a fold is remembered for its site, but for a private window’s: %s',
  async (incognito, folds) => {
    await agree('yes');
    const { say, answers } = watcher(incognito);
    say(draft);
    say({ kind: 'note', what: 'folded' });
    say({ kind: 'keep-note', note: written() });
    await eventually(() => expect(kinds(answers)).toContain('note-kept'));
    expect(answers).toContainEqual({ kind: 'note-kept', id: written().id, kept: !incognito });
    const stored = await fakeBrowser.storage.local.get();
    expect(stored.folds).toEqual(folds);
    expect('notes' in stored).toBe(!incognito);
  },
);

it.each([
  ['facebook', true],
  ['x', false],
])('nothing is read on a site that an administrator has left out: %s', async (site, isRead) => {
  await agree('yes');
  managed = { set: true, managed: { sites: ['facebook'] } } as never;
  const { say, answers } = watcher(false);
  say({ kind: 'wake', site });
  const until = isRead ? null : Number.MAX_SAFE_INTEGER;
  await eventually(() => expect(answers).toEqual([{ kind: 'rest', until }]));
});

it('a card that came in English gets the words of a language that is chosen later, also over a new port', async () => {
  await agree('yes');
  const put: string[] = [];
  Object.assign(fakeBrowser, {
    scripting: { executeScript: async ({ files }: { files: string[] }) => void put.push(...files) },
  });
  const first = watcher(false, { id: 7 });
  first.say(draft);
  first.say({ kind: 'load-card' });
  await eventually(() => expect(kinds(first.answers).sort()).toEqual(['card-loaded', 'verdict']));
  expect(put).toEqual(['/card.js']);
  // The background slept meanwhile: nothing is known of the first port.
  judged.mockReturnValue({ ...verdict(), language: 'pl', concerns: [] });
  const later = watcher(false, { id: 7 });
  later.say(draft);
  await eventually(() => expect(kinds(later.answers)).toEqual(['verdict']));
  expect(put).toEqual(['/card.js', '/words.js']);
  later.say(draft);
  await eventually(() => expect(later.answers).toHaveLength(2));
  expect(put).toEqual(['/card.js', '/words.js']);
});

it('a page that has taken over its watcher can’t fill the room for notes', async () => {
  await agree('yes');
  const { say, answers } = watcher(false, { id: 7 });
  for (let n = 0; n < 26; n += 1)
    say({ kind: 'keep-note', note: written({ id: String.fromCharCode(97 + n).repeat(26) }) });
  await eventually(() => expect(answers).toHaveLength(26));
  const { notes } = await fakeBrowser.storage.local.get();
  expect(notes).toHaveLength(10);
});
