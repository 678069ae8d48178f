import { LONGEST_SIGNED, SIGNED_FORMAT } from '../signed/envelope.ts';
import { inflated } from './deflated.ts';
import { OFFER_MARK } from './offer-fragment.ts';

/** The elements of a page whose links (`href`) and texts `findOffers` wants to see. */
export const OFFER_PLACES = `a[href*="${OFFER_MARK}"], script[id="${OFFER_MARK}"]`;

/** A trust's page may offer the packs of many schools; no more than these are looked at. */
const MOST = 60;
const MOST_LETTERS = 8 * LONGEST_SIGNED;

const IN_LINK = new RegExp(`${OFFER_MARK}(?:=|%3D)([A-Za-z0-9_-]{40,})`, 'gi');
const ENTITY = /&(?:quot|#34|#x22|amp|#38|#x26|apos|#39|#x27|lt|gt);/gi;
const LETTER: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  '#x22': '"',
  amp: '&',
  '#38': '&',
  '#x26': '&',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  lt: '<',
  gt: '>',
};

/**
 * The signed packs that a page offers, each once, as texts for `receive`: nothing is checked yet. Never throws.
 *
 * @param texts the page's address, and of each of `OFFER_PLACES` its link or its text.
 */
export function findOffers(texts: readonly string[]): string[] {
  const found = new Set<string>();
  let left = MOST_LETTERS;
  for (const text of texts) {
    left -= text.length;
    if (left < 0) break;
    for (const offer of candidatesIn(text)) {
      if (offer.includes(SIGNED_FORMAT)) found.add(offer.trim());
      // What a few letters swell to counts too.
      left -= offer.length;
      if (left < 0 || found.size === MOST) return [...found];
    }
  }
  return [...found];
}

function* candidatesIn(text: string): Generator<string> {
  for (const [, data = ''] of text.matchAll(IN_LINK)) {
    yield inflated(data, LONGEST_SIGNED) ?? '';
  }
  // Some site builders write a script's quotation marks as entities.
  const json = /^\s*\{\s*&/.test(text)
    ? text.replace(ENTITY, (entity) => LETTER[entity.slice(1, -1).toLowerCase()] ?? entity)
    : text;
  if (json.trimStart().startsWith('{') && json.length <= LONGEST_SIGNED * 2) yield json;
}
