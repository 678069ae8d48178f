import type { Folded } from './fold.ts';

/** A word of the draft. */
export interface Token {
  /** Where it stands in the folded text, end exclusive, possessive left out. */
  readonly from: number;
  readonly to: number;
  /** Letters and digits only; with `masked`, the signs between them too. */
  readonly key: string;
  /** As `key`, with apostrophes: `don't`, `o'neill`. */
  readonly word: string;
  /** `'s` or a closing `s'` followed, which is outside the span. */
  readonly possessive: boolean;
  /** First letter is a capital; all letters are (two or more). */
  readonly capital: boolean;
  readonly caps: boolean;
  /** Signs stand between its letters (`S***h`, `Br@wn`). */
  readonly masked: boolean;
  /** `#` or `@` where it opens a hashtag or an account. */
  readonly sigil: '' | '#' | '@';
  /** What stands between the token before and this one, in the folded text, at most 12 code units. */
  readonly gap: string;
  /** First word of a sentence or line. */
  readonly opens: boolean;
  /** Counts sentences from 0. */
  readonly sentence: number;
}

const WORD = /[\p{L}\p{N}]/u;
const MASKS = '*@!$€£+|#?%^~×';
const PICTURE = /^\p{Extended_Pictographic}$/u;
const HANDLE = /[_.-]/;
const TITLES_WITH_STOP = /^(?:mrs?|ms|dr|st|prof|revd?|fr|c|e|o|of|[a-z])$/;

function isWord(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  // The second half of a pair belongs with the first.
  const from = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
  const point = plain.codePointAt(from);
  return point !== undefined && WORD.test(String.fromCodePoint(point));
}

/** Where a run of signs that hide letters ends, or `at` where none stands: `***`, `__`, `--`, a picture. */
function maskEnd(plain: string, upper: readonly number[], at: number): number {
  let to = at;
  while (to < plain.length && to - at < 12 && MASKS.includes(plain[to] ?? ' ')) to++;
  if (to === at) {
    const sign = plain[at];
    if (sign === '_' || sign === '-') {
      while (to - at < 12 && plain[to] === sign) to++;
      if (to - at < 2) return at;
    } else {
      // No picture is ASCII.
      if (plain.charCodeAt(at) < 128) return at;
      const picture = String.fromCodePoint(plain.codePointAt(at) ?? 32);
      if (!PICTURE.test(picture)) return at;
      to += picture.length;
    }
  }
  if (to >= plain.length || !isWord(plain, to)) return at;
  // "great!Mrs" and a picture between two words are not masks.
  const hides = /^[*@$€£#%^~×_-]/.test(plain[at] ?? '');
  return hides || upper[to] !== 1 || upper[at - 1] === 1 ? to : at;
}

/** Where stars that hide a word's last letters end (`Hartl**`), or `at`. Not those of bold type (`**Hartl**`). */
function starsEnd(plain: string, start: number, at: number): number {
  let to = at;
  while (plain[to] === '*' && to - at < 12) to++;
  const hides = to - at > 1 || (to > at && plain.slice(start, at).includes('*'));
  return hides && plain[start - 1] !== '*' && plain[to] !== '*' ? to : at;
}

/** Whether the gap ends a sentence. The stop of "Mrs." or "J." doesn't. */
function endsSentence(gap: string, before: string): boolean {
  if (gap === ' ') return false;
  if (/[!?\n]/.test(gap)) return true;
  if (!gap.includes('.') && !gap.includes('…')) return /[:;]\s*$/.test(gap) && gap.includes('\n');
  return !(/^\. ?$/.test(gap) && TITLES_WITH_STOP.test(before)) && /\.["')\]”]*\s|…/.test(gap);
}

/** Splits a folded text into tokens, in order, never overlapping. Linear in its length. */
export function tokenize(folded: Folded): Token[] {
  const { plain, upper } = folded;
  const tokens: Token[] = [];
  let last = 0;
  let sentence = 0;
  for (let at = 0; at < plain.length; ) {
    const sign = plain[at];
    const tag = sign === '#' || sign === '@';
    const start = at;
    if (tag && isWord(plain, at + 1) && (at === 0 || !isWord(plain, at - 1))) {
      at++;
      while (at < plain.length && (isWord(plain, at) || HANDLE.test(plain[at] ?? ' '))) at++;
      while (!isWord(plain, at - 1)) at--;
    } else if (isWord(plain, at)) {
      while (at < plain.length) {
        if (isWord(plain, at)) at++;
        else if (plain[at] === "'" && isWord(plain, at + 1)) at++;
        else {
          const to = maskEnd(plain, upper, at);
          if (to === at) {
            at = starsEnd(plain, start, at);
            break;
          }
          at = to;
        }
      }
    } else {
      at++;
      continue;
    }
    let to = at;
    let possessive = false;
    if (to - start > 2 && plain.endsWith("'s", to)) {
      to -= 2;
      possessive = true;
    } else if (plain[to - 1] === 's' && plain[to] === "'" && !isWord(plain, to + 1)) {
      possessive = true;
    }
    const gap = plain.slice(last, Math.min(start, last + 12));
    const opens = tokens.length === 0 || endsSentence(gap, tokens[tokens.length - 1]?.word ?? '');
    if (opens && tokens.length > 0) sentence++;
    const body = plain.slice(tag ? start + 1 : start, to);
    let capitals = 0;
    let letters = 0;
    let ascii = 0;
    for (let i = start; i < to; i++) {
      capitals += upper[i] ?? 0;
      if (!isWord(plain, i)) continue;
      letters++;
      if (plain.charCodeAt(i) < 128) ascii++;
    }
    const first = tag ? start + 1 : start;
    // Most words are letters and nothing else.
    const whole = ascii === body.length;
    const masked = !whole && !tag && /[^\p{L}\p{N}']/u.test(body);
    tokens.push({
      from: start,
      to,
      key: whole ? body : masked ? body.replaceAll("'", '') : body.replace(/[^\p{L}\p{N}]+/gu, ''),
      word: body,
      possessive,
      capital: upper[first] === 1,
      caps: letters > 1 && capitals === letters,
      masked,
      sigil: tag ? (sign as '#' | '@') : '',
      gap,
      opens,
      sentence,
    });
    last = at;
  }
  return tokens;
}
