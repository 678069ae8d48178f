import { browser } from 'wxt/browser';
import { findOffers, OFFER_PLACES } from '../pack/offered/find-offers.ts';
import type { PageOffer } from './packs-offer.ts';

/** The most that is read of a page, in UTF-16 code units. */
const MOST_TEXT = 3 * 1024 * 1024;

/** What a page offers, and how many packs were found in it. */
export interface FoundPacks extends PageOffer {
  packs: number;
}

/**
 * Looks for schools' packs in the tab that the popup was opened over, and nowhere else: the browser allows it for this
 * tab because the parent pressed the extension's button there. Nothing is loaded.
 *
 * @returns what the page offers; null where it offers nothing, or can't be looked at.
 */
export async function lookForPacks(): Promise<FoundPacks | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url) return null;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: readPlaces,
      args: [OFFER_PLACES, MOST_TEXT],
    });
    const texts = [tab.url, ...((answer?.result as string[] | undefined) ?? [])];
    const packs = findOffers(texts).length;
    return packs > 0 ? { address: tab.url, texts, packs } : null;
  } catch {
    // One of the browser's own pages.
    return null;
  }
}

/** Runs in the page, in the extension's own world: the links and texts of these places, as far as they fit. */
function readPlaces(places: string, most: number): string[] {
  const texts: string[] = [];
  let left = most;
  for (const element of document.querySelectorAll(places)) {
    const text = element instanceof HTMLAnchorElement ? element.href : (element.textContent ?? '');
    left -= text.length;
    if (left < 0) break;
    texts.push(text);
  }
  return texts;
}
