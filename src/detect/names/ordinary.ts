import data from './ordinary-words.json' with { type: 'json' };

const words = new Set(data.words.join(' ').split(' '));
const ENDINGS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['ies', ['y']],
  ['es', ['']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
];

/**
 * Whether a folded word (plain lower-case letters) is an ordinary English word: itself, or a regular -s, -ed, -ing or
 * -ly form of one.
 */
export function isOrdinary(word: string): boolean {
  let answer = known.get(word);
  if (answer === undefined) {
    if (known.size > 20_000) known.clear();
    answer = inList(word);
    known.set(word, answer);
  }
  return answer;
}

/** Drafts repeat their words. */
const known = new Map<string, boolean>();

function inList(word: string): boolean {
  if (words.has(word)) return true;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    if (instead.some((last) => words.has(stem + last))) return true;
  }
  return false;
}
