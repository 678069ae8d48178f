import type { Token } from '../fold/tokens.ts';
import type { Passage } from './passage.ts';

/** Numbers of the words at the ends of a passage, by how many words: those that stay while others are typed. */
export interface Edges {
  readonly head: number[];
  readonly tail: number[];
}

/** Edges by their words. Stretches that knew their neighbours themselves would never be forgotten. */
const numbers = new Map<string, number>();
const MOST = 5000;
let next = 1;

/** All that finders ask of a token, as text. */
function textOf(token: Token, sentence: number): string {
  const { possessive, capital, caps, masked, sigil, word, gap } = token;
  const flags = (possessive ? 1 : 0) | (capital ? 2 : 0) | (caps ? 4 : 0) | (masked ? 8 : 0);
  return `${gap}\u0001${sigil}${word}\u0002${flags}${sentence}`;
}

/** The first or the last tokens of a passage, at most so many, as a number: the same for the same words. */
export function edgeOf(passage: Passage, most: number, head: boolean): number {
  const { tokens, edges } = passage;
  const count = Math.min(most, tokens.length);
  const kept = head ? edges.head : edges.tail;
  const known = kept[count];
  if (known !== undefined) return known;
  const first = head ? 0 : tokens.length - count;
  const base = tokens[head ? 0 : tokens.length - 1]?.sentence ?? 0;
  let text = head && count < tokens.length ? '' : passage.tail;
  for (let at = first; at < first + count; at++) {
    const token = tokens[at] as Token;
    text += textOf(token, token.sentence - base);
  }
  let number = numbers.get(text);
  if (number === undefined) {
    if (numbers.size >= MOST) numbers.clear();
    number = next++;
    numbers.set(text, number);
  }
  kept[count] = number;
  return number;
}
