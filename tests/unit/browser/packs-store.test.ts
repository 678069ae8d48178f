import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPacksWith, takePageOffer } from '../../../src/browser/packs-offer.ts';
import { packStore } from '../../../src/browser/packs-store.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

it('keeps packs letter by letter, on this device', async () => {
  expect(await packStore.read()).toEqual([]);
  const heard = vi.fn();
  packStore.onChange(heard);
  await packStore.write(['one', 'two']);
  expect(await packStore.read()).toEqual(['one', 'two']);
  expect(await fakeBrowser.storage.local.get()).toEqual({ packs: ['one', 'two'] });
  expect(heard).toHaveBeenCalled();
});

it.each([['packs'], [7], [{ one: 'two' }], [[1, 2]]])(
  'takes what makes no sense for nothing: %o',
  async (stored) => {
    await fakeBrowser.storage.local.set({ packs: stored });
    expect(await packStore.read()).toEqual([]);
  },
);

it('hands an offer over once, and opens the page about packs', async () => {
  const offer = { address: 'https://larkrise.example/', texts: ['{}'] };
  await openPacksWith(offer);
  expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContain('/packs.html');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await takePageOffer()).toEqual(offer);
  expect(await takePageOffer()).toBeNull();
});
