import data from './look-alikes.json' with { type: 'json' };

/** A text made plain for look-up, with the way back to the text as given. */
export interface Folded {
  /** Lower-case, without marks, look-alikes replaced, invisible characters left out. */
  readonly plain: string;
  /** For each code unit of `plain`: where its source begins in the given text (UTF-16 offset). */
  readonly start: readonly number[];
  /** For each code unit of `plain`: where its source ends, marks that belong to it included. */
  readonly end: readonly number[];
  /** For each code unit of `plain`: 1 where the source was a capital letter. */
  readonly upper: readonly number[];
}

const lookAlikes = new Map<string, string>();
for (const [latin, others] of Object.entries(data.letters)) {
  for (const other of others) lookAlikes.set(other, latin);
}

const MARK = /^\p{M}$/u;
// Default-ignorable characters (UAX #44): soft hyphen, zero-width and directional marks, variation selectors, tags.
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const APOSTROPHES = '’‘ʼʹ`´′＇‛';
const DASHES = '‐‑‒–—―−﹣－';

/** Letters of the longest ligature that may be part of a name. */
const LONGEST = 6;

/** What one character becomes: '' for marks and invisible ones. Not ASCII. */
function plainOf(char: string): { plain: string; upper: boolean; mark: boolean } {
  if (APOSTROPHES.includes(char)) return { plain: "'", upper: false, mark: false };
  if (DASHES.includes(char)) return { plain: '-', upper: false, mark: false };
  if (MARK.test(char)) return { plain: '', upper: false, mark: true };
  if (INVISIBLE.test(char)) return { plain: '', upper: false, mark: false };
  let plain = '';
  let upper = false;
  for (const part of char.normalize('NFKD')) {
    if (MARK.test(part)) continue;
    const lower = part.toLowerCase();
    if (lower !== part) upper = true;
    for (const letter of lower) {
      if (!MARK.test(letter)) plain += lookAlikes.get(letter) ?? letter;
    }
  }
  // A ligature of several words, such as the Arabic blessings, is a sign and hides no name.
  if (plain.length > LONGEST) return { plain: ' ', upper: false, mark: false };
  return { plain, upper, mark: false };
}

/** What characters become. Drafts repeat theirs; one that folds to many letters is worked out once. */
const known = new Map<string, ReturnType<typeof plainOf>>();
const MOST_KNOWN = 2000;

function knownPlain(char: string): ReturnType<typeof plainOf> {
  let folded = known.get(char);
  if (folded === undefined) {
    folded = plainOf(char);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(char, folded);
  }
  return folded;
}

/**
 * Folds a text: NFKD without marks (Unicode UAX #15), lower case, look-alike letters (after UTS #39), straight
 * apostrophes and dashes, invisible characters dropped. Linear in the text's length; never throws.
 */
export function fold(text: string): Folded {
  const start: number[] = [];
  const end: number[] = [];
  const upper: number[] = [];
  let plain = '';
  // Runs of ASCII are taken over whole.
  let from = 0;
  const take = (to: number): void => {
    if (to > from) plain += text.slice(from, to).toLowerCase().replaceAll('`', "'");
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      start.push(at);
      end.push(++at);
      upper.push(code >= 65 && code <= 90 ? 1 : 0);
      continue;
    }
    take(at);
    const char = String.fromCodePoint(text.codePointAt(at) ?? code);
    const next = at + char.length;
    const folded = knownPlain(char);
    // A mark belongs to the letter before it: a span never ends between the two.
    if (folded.mark && end.length > 0 && end[end.length - 1] === at) {
      for (let i = end.length - 1; i >= 0 && end[i] === at; i--) end[i] = next;
    }
    plain += folded.plain;
    for (let i = 0; i < folded.plain.length; i++) {
      start.push(at);
      end.push(next);
      upper.push(folded.upper ? 1 : 0);
    }
    at = next;
    from = at;
  }
  take(text.length);
  return { plain, start, end, upper };
}

/** Folds a name from the pack to its look-up key: letters and digits only. "Adeyemi-Clarke" is `adeyemiclarke`. */
export function nameKey(name: string): string {
  if (/^[A-Za-z]*$/.test(name)) return name.toLowerCase();
  return fold(name).plain.replace(/[^\p{L}\p{N}]+/gu, '');
}
