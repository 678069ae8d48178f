// Drawn as nothing: of these only the joiners and the two ways to draw an emoji have a use.
const UNSEEN = /(?!\u200C|\u200D|\uFE0E|\uFE0F)\p{Default_Ignorable_Code_Point}/gu;
// Control characters, halves of characters, private letters, what Unicode never uses, direction marks, the blank of Braille.
const HIDDEN =
  /(?!\n)[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u202A-\u202E\u2800\uFFF9-\uFFFB]/gu;
const LINE_END = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const STACKED = /(\p{M}{4})\p{M}+/gu;

/**
 * Words that somebody typed or that were selected on a page, as plain text of several lines: what can't be seen is left
 * out, marks stacked on one letter are cut to four, and there is never more than one blank line. What can be read stays.
 */
export function plainWords(written: string): string {
  return written
    .replace(LINE_END, '\n')
    .replace(/[\t\u00A0]/g, ' ')
    .replace(HIDDEN, '')
    .replace(UNSEEN, '')
    .replace(STACKED, '$1')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line. */
export function plainLine(written: string): string {
  return plainWords(written).replace(/\s+/g, ' ');
}
