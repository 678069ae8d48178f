import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const offerSchema = v.strictObject({
  /** Where the page lies. */
  address: v.string(),
  /** The links and texts of the page in which packs were found. */
  texts: v.array(v.string()),
});
/** What a page offers, as it stands there: nothing of it is checked. */
export type PageOffer = v.InferOutput<typeof offerSchema>;

/** Kept in memory only, and only until the page about packs has taken it. */
const item = storage.defineItem<unknown>('session:offer');

/** Hands what a page offers over to the page about packs, and opens that. */
export async function openPacksWith({ address, texts }: PageOffer): Promise<void> {
  await item.setValue({ address, texts });
  await openPacks();
}

/** Opens the page about packs. */
export async function openPacks(): Promise<void> {
  await browser.tabs.create({ url: '/packs.html' });
}

/** Takes what was handed over; null if there is nothing. */
export async function takePageOffer(): Promise<PageOffer | null> {
  const read = v.safeParse(offerSchema, await item.getValue());
  await item.removeValue();
  return read.success ? read.output : null;
}
