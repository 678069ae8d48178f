// What is drawn as nothing at all, except the joiners and the two ways to draw an emoji.
const UNSEEN = /(?!\u200C|\u200D|\uFE0E|\uFE0F)\p{Default_Ignorable_Code_Point}/u;
// Control characters, halves of characters, private letters, line separators, what Unicode promises never to use,
// direction marks, the blank of Braille: with them a name looks like another one.
const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202A-\u202E\u2800\uFFF9-\uFFFB]/u;
// Persian, the scripts of India and emoji need them; Latin letters never do.
const JOINED_LATIN =
  /\p{Script=Latin}\p{M}*(?:\u200C|\u200D|\uFE0E|\uFE0F)|(?:\u200C|\u200D)\p{Script=Latin}/u;
const STACKED = /\p{M}{5}/u;
// Most texts are this, and the properties of Unicode take their time.
const TYPED = /^[\x20-\x7e]*$/;

/** Whether a text holds only characters that can be seen, or that a script needs. */
export function isPlainText(text: string): boolean {
  return TYPED.test(text) || (!UNSEEN.test(text) && !HIDDEN.test(text) && !JOINED_LATIN.test(text));
}

/** Whether so many marks stand on one letter that they would be drawn over the lines around it. */
export function isStacked(text: string): boolean {
  return !TYPED.test(text) && STACKED.test(text);
}
