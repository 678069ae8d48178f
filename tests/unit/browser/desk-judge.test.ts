import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deskJudge, serveDesk } from '../../../src/browser/desk-judge.ts';
import type { Judge } from '../../../src/browser/judge.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Pack } from '../../../src/pack/types.ts';
import type { PolicyView } from '../../../src/ui/policy/types.ts';
import { verdict } from '../card/fernhollow.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const HOME = 'chrome-extension://desk/';
vi.mock('../../../src/browser/bare-api.ts', () => ({
  bareApi: { runtime: { getURL: (path: string) => `chrome-extension://desk/${path}` } },
}));

let sender: { id: string; url: string };
let made: Pack[];
const judgeWhole = vi.fn<Judge['judgeWhole']>(async () => verdict());
const view = { school: 'Fernhollow Primary School' } as PolicyView;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  made = [];
  const { runtime } = fakeBrowser;
  sender = { id: runtime.id, url: `${HOME}desk.html#try` };
  vi.spyOn(runtime.onMessage, 'addListener').mockImplementation((listener) => {
    vi.spyOn(runtime, 'sendMessage').mockImplementation(async (message: unknown) =>
      listener(message, sender, () => {}),
    );
  });
  serveDesk((pack) => {
    made.push(pack);
    return { judgeWhole, policy: () => view } as unknown as Judge;
  });
});

const attempt = (text: string, pack = examplePack) =>
  deskJudge.tryDraft(pack, { text, setting: { place: 'review', photo: true } }, 'staff');

test('a draft is judged by the pack on the desk, which is made ready once', async () => {
  expect(await attempt('Mrs Ashdown')).toEqual(verdict());
  await attempt('Mrs Ashdown is');
  expect(judgeWhole).toHaveBeenLastCalledWith(
    'Mrs Ashdown is',
    { place: 'review', photo: true },
    'staff',
  );
  expect(made).toEqual([examplePack]);
  await attempt('Mrs Ashdown is', { ...examplePack, version: 4 });
  expect(made).toHaveLength(2);
});

test('the page of its policy is shown before the pack is in force', async () => {
  expect(await deskJudge.policyOf(examplePack)).toEqual(view);
});

test.each([
  ['a web page’s content script', { id: undefined, url: 'https://hostile.example/desk.html' }],
  ['another extension', { id: 'someone-else', url: `${HOME}desk.html` }],
])('%s is not answered', async (_, other) => {
  sender = { id: other.id ?? sender.id, url: other.url };
  expect(await attempt('Mrs Ashdown')).toBeUndefined();
  expect(made).toEqual([]);
});
