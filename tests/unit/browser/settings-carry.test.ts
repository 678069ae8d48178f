import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type FileLook,
  lookAtSettings,
  saveSettings,
  takeSettingsIn,
} from '../../../src/browser/settings-carry.ts';
import type { FileToSave } from '../../../src/desk/builds.ts';
import type { Offer, PacksPort } from '../../../src/ui/packs/types.ts';
import { larkrise, offer } from '../ui/packs-shown.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../src/browser/bare-api.ts', () => ({ bareApi: {} }));
const saved: FileToSave[] = [];
vi.mock('../../../src/browser/desk-files.ts', () => ({
  saveFile: (file: FileToSave) => saved.push(file),
}));

const kept = {
  'own-names': [{ of: 'child', forename: 'Amelia', nicknames: ['Millie'] }],
  quietness: { everywhere: 'fewer', sites: { x: 'help' } },
  language: 'cy',
  'reader-role': 'governor',
  rest: { until: 1, as: 'hour', sites: ['tiktok'] },
  packs: ['one', 'two', 'same'],
  passphrases: { fernhollow: 'seven quiet otters' },
  'desk-keys': { fernhollow: { secret: 'x' } },
};

const offers: Record<string, Offer> = {
  one: offer({ kind: 'new', shown: larkrise(), alike: [] }),
  two: offer({ kind: 'kept-out', why: 'too-many', school: 'Larkrise' }),
  same: offer({ kind: 'same', shown: larkrise() }),
};
let packs: PacksPort;

beforeEach(() => {
  fakeBrowser.reset();
  saved.length = 0;
  packs = {
    look: vi.fn(async (text: string) => [offers[text] as Offer]),
    take: vi.fn(async () => ({ kind: 'taken', id: 'larkrise', school: 'Larkrise' })),
  } as unknown as PacksPort;
});

const store = () => fakeBrowser.storage.local.get();
const fileOf = async (): Promise<string> => {
  await fakeBrowser.storage.local.set(kept);
  await saveSettings(['own-names', 'passphrases']);
  await fakeBrowser.storage.local.clear();
  return String(saved[0]?.content);
};
const lookAt = async (text: string) =>
  (await lookAtSettings(text, packs)) as FileLook & { kind: 'look' };

it('a file that was saved brings the same to a fresh device, shown before anything is changed', async () => {
  const text = await fileOf();
  expect(saved[0]?.name).toMatch(/^before-you-post-settings-\d{4}-\d\d-\d\d\.json$/);
  expect(text).not.toContain('secret');
  const look = await lookAt(text);
  expect(await store()).toEqual({});
  expect(look.offers).toEqual([offers.one, offers.two]);
  const one = [offers.one as Offer];
  expect(await takeSettingsIn(look.changes, one, packs)).toBe(true);
  expect(packs.take).toHaveBeenCalledTimes(1);
  const { packs: _, 'desk-keys': __, rest, ...others } = kept;
  // The rest of an hour is over by then.
  expect(await store()).toEqual({ ...others, rest: { ...rest, until: null } });
  expect((await lookAt(text)).changes).toEqual([]);
});

it('says where the device has no room for all of it', async () => {
  const { changes } = await lookAt(await fileOf());
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  expect(await takeSettingsIn(changes, [], packs)).toBe(false);
  // What there was room for is in.
  expect(Object.keys(await store())).toContain('passphrases');
});

it('says where a pack is not taken in', async () => {
  vi.mocked(packs.take).mockResolvedValueOnce({
    kind: 'kept-out',
    why: 'no-room',
    school: 'Larkrise',
  });
  expect(await takeSettingsIn([], [offers.one as Offer], packs)).toBe(false);
});

it('looks at no pack of a file that is none', async () => {
  expect(await lookAtSettings('{"format":"before-you-post/pack@1"}', packs)).toEqual({
    kind: 'refused',
    fault: { why: 'other-file', path: '', detail: 'pack' },
  });
  expect(packs.look).not.toHaveBeenCalled();
});
