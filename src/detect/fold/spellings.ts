const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  '!': 'i',
  $: 's',
  '€': 'e',
  '£': 'l',
  '|': 'l',
  '+': 't',
  '#': 'h',
};
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LONGEST = 24;

/** Whether a word has signs or digits among its letters, or a letter three times over. */
export function isOdd(key: string): boolean {
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code < 97 || code > 122) return true;
    if (code === key.charCodeAt(at - 1) && code === key.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** The letters that digits and signs in a word stand for, most likely first: `br0wn`, `h1ll`. */
export function unleet(key: string): string[] {
  if (key.length > LONGEST || !/[^a-z]/.test(key) || !/[a-z]/.test(key)) return [];
  let read = '';
  for (const sign of key) read += LEET[sign] ?? sign;
  if (!/^[a-z]+$/.test(read)) return [];
  return /[1!]/.test(key)
    ? [read, [...key].map((s) => (s === '1' || s === '!' ? 'l' : (LEET[s] ?? s))).join('')]
    : [read];
}

/** A stretched word without its repeats: `brooown` gives `broown` and `brown`. */
export function unstretch(key: string): string[] {
  if (key.length > 60 || !/(.)\1\1/u.test(key)) return [];
  return [key.replace(/(.)\1{2,}/gu, '$1$1'), key.replace(/(.)\1{2,}/gu, '$1')];
}

/** A word with one doubled letter made single, at each place where it has one: `asshdown` gives `ashdown`. */
export function doubles(key: string): string[] {
  const words: string[] = [];
  if (key.length <= LONGEST)
    for (let at = 1; at < key.length; at++)
      if (key[at] === key[at - 1]) words.push(key.slice(0, at) + key.slice(at + 1));
  return words;
}

/**
 * A pattern for a masked word, or undefined if too little of it shows: `s***h` is s, two to four letters, h. Stars are
 * often one too many or too few, and a picture may stand between letters or for them. With `loose`, three stars or more
 * stand for any number of letters.
 */
export function maskPattern(key: string, loose = false): RegExp | undefined {
  if (key.length < 3 || key.length > LONGEST || !/^[a-z]/.test(key)) return undefined;
  const parts = key.match(/[a-z]+|[^a-z]+/g) ?? [];
  if (parts.length < 2 || parts.length > 15) return undefined;
  if (!/[a-z]$/.test(key) && key.replace(/[^a-z]/g, '').length < 2) return undefined;
  return new RegExp(
    `^${parts
      .map((part) => {
        if (/[a-z]/.test(part)) return part;
        if (/\p{Extended_Pictographic}/u.test(part)) return '[a-z]{0,2}';
        if (loose && part.length > 2) return '[a-z]{2,10}';
        return part.length === 1 ? '[a-z]' : `[a-z]{${part.length - 1},${part.length + 1}}`;
      })
      .join('')}$`,
  );
}

/**
 * All plain strings one edit away from a word (one letter lost, put in, changed, or two close ones changed over), for
 * words of 3 to 24 letters. About 54 a letter: call it only for words that look like a name.
 */
export function* oneEdit(key: string): Generator<string> {
  if (key.length < 3 || key.length > LONGEST) return;
  for (let at = 0; at <= key.length; at++) {
    const before = key.slice(0, at);
    const after = key.slice(at);
    if (after) yield before + after.slice(1);
    // Two letters changed over, neighbours or a little apart: Nyugen for Nguyen.
    for (let far = 1; far <= 3 && far < after.length; far++) {
      yield before + after[far] + after.slice(1, far) + after[0] + after.slice(far + 1);
    }
    for (const letter of LETTERS) {
      yield before + letter + after;
      if (after && after[0] !== letter) yield before + letter + after.slice(1);
    }
  }
}

/** The strings of `oneEdit` that come of two letters further apart changed over, which no `SlipFilter` knows. */
export function* farSwaps(key: string): Generator<string> {
  if (key.length > LONGEST) return;
  for (let at = 0; at < key.length; at++) {
    for (let to = at + 2; to <= at + 3 && to < key.length; to++) {
      yield key.slice(0, at) + key[to] + key.slice(at + 1, to) + key[at] + key.slice(to + 1);
    }
  }
}

/** Whether two words of five letters or more are one edit apart, or the same letters in another order between the same ends. */
export function nearly(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0])
    return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(a.length, b.length) - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  const left = Math.max(a.length, b.length) - head - tail;
  return left <= 1 || (a.length === b.length && left <= 3 && sorted(a) === sorted(b));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
