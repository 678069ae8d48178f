import { browser } from 'wxt/browser';
import { STORED, type StoredKind } from '../settings/stored.ts';
import { answerConsent, askConsent } from './consent-messages.ts';
import { aloneWithDiary } from './diary-store.ts';
import { askedSites, giveBack } from './settings-sites.ts';

/** Something of the family's that the extension has in this browser. */
export interface Held {
  what: StoredKind | 'permissions' | 'watching';
  n: number;
}

/** Everything that is kept, by its key with the name of its area: `local:rest`. */
export async function wholeStore(): Promise<Record<string, unknown>> {
  const areas = await Promise.all(
    (['local', 'session'] as const).map(async (area) =>
      Object.entries(await browser.storage[area].get(null)).map(
        ([key, value]) => [`${area}:${key}`, value] as const,
      ),
    ),
  );
  return Object.fromEntries(areas.flat());
}

/** All that the extension has in this browser, each with how many there are. */
export async function whatIsHeld(): Promise<Held[]> {
  const [store, asked, watching] = await Promise.all([
    wholeStore(),
    askedSites(),
    watchedByFamily(),
  ]);
  const counts = new Map<Held['what'], number>();
  const add = (what: Held['what'], n: number) => {
    if (n > 0) counts.set(what, (counts.get(what) ?? 0) + n);
  };
  const known = new Set<string>(STORED.map(({ key }) => key));
  for (const { key, what, count } of STORED) add(what, key in store ? count(store[key]) : 0);
  add('workings', Object.keys(store).filter((key) => !known.has(key)).length);
  add('permissions', asked.length);
  add('watching', watching);
  return [...counts].map(([what, n]) => ({ what, n }));
}

/**
 * Erases everything: the watch on pages, the leave to see sites that were asked for, and all that is kept.
 *
 * @returns what is still there, as it was read again afterwards.
 */
export async function eraseEverything(): Promise<Held[]> {
  // The background ends the watchers in open pages while it still knows of them. A full store takes no answer, nor does
  // every browser give a leave back: what is kept goes all the same.
  await answerConsent('no').catch(() => {});
  await giveBack((await askedSites()).map(({ origin }) => origin)).catch(() => {});
  // A draft that ends at this moment would write down the diary that it has just read.
  await aloneWithDiary(() =>
    Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]),
  );
  // Manifest V2 has the button under another name.
  await (browser.action ?? browser.browserAction).setBadgeText({ text: '' });
  return whatIsHeld();
}

/** How many scripts run in pages because the family agreed; an administrator's word is not theirs to erase. */
async function watchedByFamily(): Promise<number> {
  if ((await askConsent()).managed) return 0;
  return (await browser.scripting.getRegisteredContentScripts()).length;
}
