import type { Token } from './tokens.ts';
import type { Vocabulary } from './word.ts';

/** Letters that a spaced-out word may have. */
const MOST = 16;
/** Letters that make one. */
const LEAST = 3;
/** Code units that may lie between them. */
const APART = 2;

/** How many tokens from `at` are single letters that stand close, up to one more than a word may have. */
function run(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && to - at <= MOST) {
    const token = tokens[to] as Token;
    if (!token.word.letter) break;
    if (to > at && token.start - (tokens[to - 1] as Token).end > APART) break;
    to++;
  }
  return to - at;
}

/** "🔔end": a picture, and the rest of the word touching it. */
const completes = (picture: Token, rest: Token | undefined): rest is Token =>
  rest !== undefined &&
  rest.mention === undefined &&
  picture.keys.length === 2 &&
  rest.start === picture.end;

/** Whether anything is to be joined at token `at`: three letters, or a picture and what touches it. */
function joins(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at] as Token;
  if (completes(first, tokens[at + 1])) return true;
  return first.word.letter && run(tokens, at) >= LEAST;
}

/** Reads "b e l l e n d", "b.e.l.l.e.n.d" and "🔔end": a run of at least three single letters is one word. Linear; gives the same list if there is nothing to join. */
export function joinLetters(tokens: Token[], vocabulary: Vocabulary): Token[] {
  if (!tokens.some((_, i) => joins(tokens, i))) return tokens;
  const joined: Token[] = [];
  const respell = (token: Token, keys: readonly string[]): void => {
    token.word = vocabulary.joined(keys, token.word.letter);
    token.keys = keys;
  };
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i] as Token;
    const letters = first.word.letter ? run(tokens, i) : 0;
    if (letters >= LEAST && letters <= MOST) {
      const all = tokens.slice(i, i + letters);
      const word = all.map(({ keys }) => keys[0]).join('');
      const whole = { ...first, end: (all.at(-1) as Token).end };
      respell(whole, [word, word.slice(1)]);
      joined.push(whole);
      i += letters;
      continue;
    }
    const second = tokens[i + 1];
    if (completes(first, second))
      respell(second, [...second.keys, `${first.keys[1]}${second.keys[0]}`]);
    joined.push(first);
    i++;
  }
  return joined;
}
