import type { Folded } from '../fold/fold.ts';
import type { Token } from '../fold/tokens.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Facts } from './facts.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';
import { type Cues, goesOn, tailAfter } from './stretches.ts';

/** Tokens `from` to `to`, exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A draft read once: its folded text, tokens and what each sentence is about, with the facts of the whole. */
export interface Draft extends Facts {
  readonly text: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  /** Cue counts by sentence. */
  readonly sentences: readonly Cues[];
  /** For each token the title that it is, and the names of the roster that it may begin as they are spelled. */
  readonly titles: readonly (string | undefined)[];
  /** What each token may begin. */
  readonly marks: readonly number[];
  readonly surnames: readonly (Reading | undefined)[];
  readonly forenames: readonly (Reading | undefined)[];
  /** Tokens inside mentions of the school by name, once they are known. */
  readonly ours: Set<number>;
}

/** A passage's tokens where it last stood: typing further on moves none of them. */
const places = new WeakMap<
  Passage,
  { base: number; sentence: number; tail: string; tokens: readonly Token[] }
>();

/** The tokens of a passage in a draft: from folded offset `base` on, counting sentences from `sentence`, after `tail`. */
function placed(
  passage: Passage,
  base: number,
  sentence: number,
  tail: string,
  on: boolean,
): readonly Token[] {
  const last = places.get(passage);
  if (last?.base === base && last.sentence === sentence && last.tail === tail) return last.tokens;
  const tokens = passage.tokens.map((token, at) => ({
    from: token.from + base,
    to: token.to + base,
    key: token.key,
    word: token.word,
    possessive: token.possessive,
    capital: token.capital,
    caps: token.caps,
    masked: token.masked,
    sigil: token.sigil,
    gap: at === 0 ? (tail + token.gap).slice(0, 12) : token.gap,
    opens: token.opens && !(on && at === 0),
    sentence: token.sentence + sentence,
  }));
  places.set(passage, { base, sentence, tail, tokens });
  return tokens;
}

const shifts = new WeakMap<Passage, { by: number; start: Uint32Array; end: Uint32Array }>();

/** Where the code units of a passage stand in a draft, when it begins at this UTF-16 offset. */
function offsets(passage: Passage, by: number): { start: Uint32Array; end: Uint32Array } {
  const last = shifts.get(passage);
  if (last?.by === by) return last;
  const { start, end } = passage.folded;
  const moved = { by, start: start.map((at) => at + by), end: end.map((at) => at + by) };
  shifts.set(passage, moved);
  return moved;
}

/** Puts passages, in order, together to the draft that they were cut from, of which these facts are known. */
export function joinPassages(text: string, passages: readonly Passage[], facts: Facts): Draft {
  const tokens: Token[] = [];
  const sentences: Cues[] = [];
  const titles: (string | undefined)[] = [];
  const marks: number[] = [];
  const surnames: (Reading | undefined)[] = [];
  const forenames: (Reading | undefined)[] = [];
  const size = passages.reduce((sum, { folded }) => sum + folded.plain.length, 0);
  const start = new Uint32Array(size);
  const end = new Uint32Array(size);
  const upper = new Uint8Array(size);
  let plain = '';
  let offset = 0;
  let tail = '';
  for (const passage of passages) {
    const { folded } = passage;
    const base = plain.length;
    plain += folded.plain;
    upper.set(folded.upper, base);
    const moved = offsets(passage, offset);
    start.set(moved.start, base);
    end.set(moved.end, base);
    const last = sentences[sentences.length - 1];
    const on = last !== undefined && goesOn(passage, tail);
    const sentence = on ? sentences.length - 1 : sentences.length;
    for (const token of placed(passage, base, sentence, tail, on)) tokens.push(token);
    for (const [at, cues] of passage.sentences.entries()) {
      if (on && at === 0) {
        last.school += cues.school;
        last.family += cues.family;
        last.outside += cues.outside;
      } else sentences.push({ ...cues });
    }
    for (const title of passage.titles) titles.push(title);
    for (const mark of passage.marks) marks.push(mark);
    for (const reading of passage.surnames) surnames.push(reading);
    for (const reading of passage.forenames) forenames.push(reading);
    offset += passage.length;
    tail = tailAfter(passage, tail);
  }
  return {
    ...facts,
    text,
    folded: { plain, start, end, upper },
    tokens,
    sentences,
    titles,
    marks,
    surnames,
    forenames,
    ours: new Set(),
  };
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
  const { start, end } = draft.folded;
  return {
    start: start[first?.from ?? 0] ?? 0,
    end: end[Math.max(0, (last?.to ?? 1) - 1 - trim)] ?? draft.text.length,
  };
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
