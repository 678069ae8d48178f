import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { cleanAddress, LONGEST_ADDRESS } from '../report/address.ts';
import { LONGEST } from '../report/something-i-saw.ts';
import type { SeenThere } from '../ui/report/types.ts';

/** More than a report takes, so that the page can say how much too long it is; in UTF-16 code units. */
const MOST_QUOTED = 4 * LONGEST.quoted;

const seenSchema: v.GenericSchema<SeenThere> = v.strictObject({
  address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
  quoted: v.pipe(v.string(), v.maxLength(MOST_QUOTED)),
  tooMuch: v.boolean(),
});

/** Kept in memory only, and only until the page about reports has taken it: others' words belong in no address. */
const item = storage.defineItem<unknown>('session:seen');

/** What a menu's press tells of the page below. */
export interface MenuPress {
  selectionText?: string | undefined;
  linkUrl?: string | undefined;
  pageUrl?: string | undefined;
}

/** What was pressed on: marked words with their page, else the link, else the page. The address is cleaned at once. */
export function seenFrom({ selectionText = '', linkUrl = '', pageUrl = '' }: MenuPress): SeenThere {
  const quoted = selectionText.trim();
  const tooMuch = quoted.length > MOST_QUOTED;
  const link = quoted === '' ? cleanAddress(linkUrl) : undefined;
  const address = link ?? cleanAddress(pageUrl) ?? '';
  return { address, quoted: tooMuch ? '' : quoted, tooMuch };
}

/** Hands it over to the page about reports, and opens that. */
export async function openReportWith(seen: SeenThere): Promise<void> {
  await item.setValue(seen);
  await browser.tabs.create({ url: '/report.html#saw' });
}

/** Takes what was handed over; null if there is nothing. */
export async function takeSeen(): Promise<SeenThere | null> {
  const read = v.safeParse(seenSchema, await item.getValue());
  await item.removeValue();
  return read.success ? read.output : null;
}
