import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePacks } from '../../../src/browser/packs-serve.ts';
import type { FamilyPacks } from '../../../src/judge/family-packs.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../src/browser/bare-api.ts', () => ({
  bareApi: { runtime: { getURL: () => 'moz-extension://home/' } },
}));

type Listener = (message: unknown, sender: { id?: string; url?: string }) => unknown;

let packs: { [K in keyof FamilyPacks]: ReturnType<typeof vi.fn> & FamilyPacks[K] };
let ask: Listener;
const own = { id: fakeBrowser.runtime.id, url: 'moz-extension://home/packs.html' };

beforeEach(() => {
  packs = {
    view: vi.fn(),
    look: vi.fn(async () => ({ kind: 'same' })),
    take: vi.fn(),
    remove: vi.fn(),
    removeUnusable: vi.fn(),
  } as unknown as typeof packs;
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    ask = listener as Listener;
  });
  servePacks(packs);
});

it('answers the page about packs', async () => {
  expect(await ask({ kind: 'look-at-pack', text: 'a pack' }, own)).toEqual({ kind: 'same' });
  expect(packs.look).toHaveBeenCalledWith('a pack');
});

it.each([
  ['a watcher in a web page', { ...own, url: 'https://www.facebook.com/' }],
  ['a page that looks like ours', { ...own, url: 'https://moz-extension.example/packs.html' }],
  ['another extension', { ...own, id: 'other' }],
  ['nobody in particular', { id: own.id }],
])('%s can set no pack', (_, sender) => {
  expect(ask({ kind: 'take-pack', text: 'a pack' }, sender)).toBeUndefined();
  expect(ask({ kind: 'remove-pack', id: 'fernhollow' }, sender)).toBeUndefined();
  expect(packs.take).not.toHaveBeenCalled();
  expect(packs.remove).not.toHaveBeenCalled();
});

it.each([
  [{ kind: 'take-pack' }],
  [{ kind: 'look-at-pack', text: 7 }],
  [{ kind: 'policy' }],
  ['hello'],
])('leaves what is none of its messages to others: %o', (message) => {
  expect(ask(message, own)).toBeUndefined();
});
