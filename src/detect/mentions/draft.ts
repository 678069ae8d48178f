import type { Folded } from '../fold/fold.ts';
import type { Token } from '../fold/tokens.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Facts } from './facts.ts';
import type { Reading } from './reading.ts';
import type { Cues } from './stretches.ts';

/** Tokens `from` to `to`, exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A passage in a draft. */
export interface Piece {
  readonly folded: Folded;
  /** Where it begins in the folded text. */
  readonly base: number;
  /** UTF-16 offset at which it begins. */
  readonly offset: number;
}

/** A draft read once: its folded text, tokens and what each sentence is about, with the facts of the whole. */
export interface Draft extends Facts {
  readonly text: string;
  /** The folded text. */
  readonly plain: string;
  /** The passages that it was folded from, in order. */
  readonly pieces: readonly Piece[];
  readonly tokens: readonly Token[];
  /** Cue counts by sentence. */
  readonly sentences: readonly Cues[];
  /** The token with which each sentence begins. */
  readonly begins: readonly number[];
  /** For each token the title that it is, and the names of the roster that it may begin as they are spelled. */
  readonly titles: readonly (string | undefined)[];
  /** What each token may begin. */
  readonly marks: readonly number[];
  readonly surnames: readonly (Reading | undefined)[];
  readonly forenames: readonly (Reading | undefined)[];
  /** Tokens inside mentions of the school by name, once they are known. */
  readonly ours: Set<number>;
}

/** The span of tokens `from` to `to` (exclusive) in UTF-16 offsets of the text, less `trim` folded code units. */
export function spanOf(
  draft: Draft,
  from: number,
  to: number,
  trim = 0,
): { start: number; end: number } {
  const first = draft.tokens[from];
  const last = draft.tokens[to - 1];
  const begin = first?.from ?? 0;
  const final = Math.max(0, (last?.to ?? 1) - 1 - trim);
  const before = pieceAt(draft, begin);
  const after = pieceAt(draft, final);
  const start = before?.folded.start[begin - before.base];
  const end = after?.folded.end[final - after.base];
  return {
    start: start === undefined ? 0 : start + (before?.offset ?? 0),
    end: end === undefined ? draft.text.length : end + (after?.offset ?? 0),
  };
}

/** The passage in which a folded offset lies. */
function pieceAt({ pieces }: Draft, at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.base ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** Whether a folded code unit was a capital letter. */
export function isUpper(draft: Draft, at: number): boolean {
  const piece = pieceAt(draft, at);
  return piece?.folded.upper[at - piece.base] === 1;
}

/** Letters of other scripts among Latin ones, of mathematical and full-width alphabets, or invisible signs between letters. */
const DRESSED =
  /[\u{1D400}-\u{1D7FF}\uFF21-\uFF5A\u24B6-\u24E9]|[a-z][\u0370-\u04FF]|[\u0370-\u04FF][a-z]|\S[\u200B-\u200D\u2060\u00AD\uFEFF]\S/iu;

/** Whether the span's letters are dressed up to escape a search. */
export function isDressed(draft: Draft, from: number, to: number): boolean {
  const { start, end } = spanOf(draft, from, to);
  return DRESSED.test(draft.text.slice(start, Math.min(end, start + 200)));
}

/** Whether the capital of a token says that it is a name: not the first word, not a writer who uses none or all. */
export function namesByCapital(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  if (token === undefined || !token.capital || !draft.cased) return false;
  return !token.opens || !isOrdinary(token.key);
}

/** Whether a token of the sentence in which token `at` stands is such. */
export function inSentence(draft: Draft, at: number, is: (key: string) => boolean): boolean {
  const sentence = draft.tokens[at]?.sentence ?? 0;
  const from = draft.begins[sentence] ?? 0;
  for (let i = from; draft.tokens[i]?.sentence === sentence && i < draft.tokens.length; i++)
    if (is(draft.tokens[i]?.key ?? '')) return true;
  return false;
}
