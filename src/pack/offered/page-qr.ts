import { renderSVG } from 'uqr';
import * as v from 'valibot';
import { website } from '../links.ts';

const MARK = 'before-you-post';
/** Longer ones make squares too fine for a phone to read off paper. */
const LONGEST = 250;

export type PageQr =
  /** `address` is what the code says; `svg` a picture of it. */
  { ok: true; address: string; svg: string } | { ok: false; why: 'not-a-page' | 'too-long' };

/**
 * A QR code that leads to the page on which a school offers its pack, with the six words of its key in the address: who
 * comes from the school's own paper need not compare them by eye.
 *
 * @param page the page's `https:` address.
 * @param words the key's fingerprint.
 */
export function pageQr(page: string, words: string): PageQr {
  const read = v.safeParse(website, page);
  if (!read.success || !/^[a-z]+(?: [a-z]+){5}$/.test(words))
    return { ok: false, why: 'not-a-page' };
  const url = new URL(read.output);
  url.hash = `${MARK}=${words.replaceAll(' ', '-')}`;
  const address = url.href;
  if (address.length > LONGEST) return { ok: false, why: 'too-long' };
  // Letters a quarter gone can still be read: paper gets folded.
  const svg = renderSVG(address, { ecc: 'Q', border: 4 });
  return { ok: true, address, svg: svg.replace('<svg ', '<svg role="img" aria-label="QR code" ') };
}

/** The six words that an address from a school's QR code carries; undefined for any other address. */
export function wordsIn(address: string): string | undefined {
  const words = new RegExp(`#${MARK}=([a-z]+(?:-[a-z]+){5})$`).exec(address)?.[1];
  return words?.replaceAll('-', ' ');
}
