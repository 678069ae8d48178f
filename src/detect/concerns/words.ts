import { shorthand } from './lists/shorthand.ts';

/** Letters that look like a Latin one, and what they pass for. */
const LOOKALIKES = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    т: 't',
    в: 'b',
    ԁ: 'd',
    ɡ: 'g',
    α: 'a',
    ο: 'o',
    ε: 'e',
    ι: 'i',
    ν: 'v',
    ρ: 'p',
    τ: 't',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ß: 'ss',
  }),
);

const LEET = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
    '!': 'i',
  }),
);

/** Joiners and marks that a reader does not see, and apostrophes, which informal writing leaves out. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff\u00ad'’‘`\u00b4\p{M}]/gu;

const PLAIN = /^[a-z]+$/i;

/** A word as it is looked up: compatibility forms, case, accents, look-alikes and apostrophes folded. */
export function foldWord(raw: string): string {
  // Nearly every word is plain, and folding is done for every word of every look.
  if (PLAIN.test(raw)) return raw.toLowerCase();
  const plain = raw.normalize('NFKD').toLowerCase().replace(UNSEEN, '');
  let folded = '';
  for (const letter of plain) folded += LOOKALIKES.get(letter) ?? letter;
  return folded;
}

const unleet = (word: string): string => {
  let plain = '';
  for (const sign of word) plain += LEET.get(sign) ?? sign;
  return plain;
};

/** What a pattern calls a number, and one long enough to be a telephone number or part of it. */
export const NUMBER = { any: 'digits', long: 'longnumber', plate: 'plateform' };

/** A British number plate without its space, or the first half of one: `YK19 XBD`, `YK19`. */
const PLATE = /^[a-z]{2}\d{2}(?:[a-z]{3})?$/;

/**
 * Every reading of a word worth looking up, the plainest first: as folded, with shorthand written out, with digits
 * and signs read as letters, and with drawn-out letters shortened.
 */
export function readings(raw: string): string[] {
  const folded = foldWord(raw);
  const long = shorthand.get(folded);
  if (long === undefined && PLAIN.test(folded) && !/(.)\1\1/.test(folded)) return [folded];
  const found = new Set([folded]);
  if (long) for (const word of long) found.add(word);
  if (/[0-9@$!]/.test(folded) && /[a-z]/.test(folded)) found.add(unleet(folded));
  if (/(.)\1\1/u.test(folded)) {
    found.add(folded.replace(/(.)\1{2,}/gu, '$1'));
    found.add(folded.replace(/(.)\1{2,}/gu, '$1$1'));
  }
  if (/^£\d/.test(folded)) found.add('pounds');
  if (/^\d+$/.test(folded)) found.add(folded.length > 4 ? NUMBER.long : NUMBER.any);
  if (PLATE.test(folded)) found.add(NUMBER.plate);
  return [...found];
}

/** Whether `masked` (`f***`, `w*nker`) can be read as `word`: a star stands for one letter, the last run for up to two more. */
export function unmasks(masked: string, word: string): boolean {
  if (masked[0] !== word[0] || masked.length < 3 || masked.length > word.length + 2) return false;
  if (masked.length !== word.length) {
    const open = masked.indexOf('*');
    const close = masked.length - 1 - masked.lastIndexOf('*');
    const stem = word.length - open - close;
    if (stem < 1 || open + close < 3 || Math.abs(masked.length - word.length) > 2) return false;
    const middle = masked.slice(open, masked.length - close);
    return (
      /^\*+$/.test(middle) &&
      word.startsWith(masked.slice(0, open)) &&
      word.endsWith(masked.slice(masked.length - close))
    );
  }
  for (let i = 0; i < word.length; i++)
    if (masked[i] !== '*' && masked[i] !== word[i]) return false;
  return true;
}
