import type { Folded } from '../fold/fold.ts';
import type { Token } from '../fold/tokens.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Cues, Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/** A draft read once: its folded text, tokens and what each sentence is about. */
export interface Draft {
  readonly text: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  /** Cue counts by sentence. */
  readonly sentences: readonly Cues[];
  /** Cue counts of the whole draft. */
  readonly whole: Cues;
  /** The writer uses capitals for some words only, so that a capital tells something. */
  readonly cased: boolean;
  /** Sentences begin with capitals, so that a name without one is no name. */
  readonly formal: boolean;
  /** Words of a workplace, hospital or shop stand in it. */
  readonly workplace: boolean;
  /** Words of shops, clubs and matches stand in it, other than those of every home. */
  readonly abroad: boolean;
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
  goesOn: boolean,
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
    opens: token.opens && !(goesOn && at === 0),
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

const sum = (passages: readonly Passage[], key: 'openings' | 'opened'): number =>
  passages.reduce((total, passage) => total + passage[key], 0);

/** What stands before a passage that goes on with a sentence: a long one is cut at a comma or an "and". */
const GOES_ON = /^,? +$/;

/** Puts passages, in order, together to the draft that they were cut from. */
export function joinPassages(text: string, passages: readonly Passage[]): Draft {
  const tokens: Token[] = [];
  const sentences: Cues[] = [];
  const whole: Cues = { school: 0, family: 0, outside: 0 };
  const titles: (string | undefined)[] = [];
  const marks: number[] = [];
  const surnames: (Reading | undefined)[] = [];
  const forenames: (Reading | undefined)[] = [];
  const size = passages.reduce((sum, { folded }) => sum + folded.plain.length, 0);
  const start = new Uint32Array(size);
  const end = new Uint32Array(size);
  const upper = new Uint8Array(size);
  let plain = '';
  let capitals = 0;
  let small = 0;
  let within = 0;
  let openedWithin = 0;
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
    const goesOn = last !== undefined && GOES_ON.test(tail) && passage.tokens.length > 0;
    const sentence = goesOn ? sentences.length - 1 : sentences.length;
    for (const token of placed(passage, base, sentence, tail, goesOn)) tokens.push(token);
    if (goesOn && passage.tokens[0]?.capital) openedWithin++;
    if (goesOn) within++;
    for (const [at, cues] of passage.sentences.entries()) {
      if (goesOn && at === 0) {
        last.school += cues.school;
        last.family += cues.family;
        last.outside += cues.outside;
      } else sentences.push({ ...cues });
      whole.school += cues.school;
      whole.family += cues.family;
      whole.outside += cues.outside;
    }
    for (const title of passage.titles) titles.push(title);
    for (const mark of passage.marks) marks.push(mark);
    for (const reading of passage.surnames) surnames.push(reading);
    for (const reading of passage.forenames) forenames.push(reading);
    capitals += passage.capitals;
    small += passage.small;
    offset += passage.length;
    tail = passage.tokens.length > 0 ? passage.tail : (tail + passage.tail).slice(0, 12);
  }
  return {
    text,
    folded: { plain, start, end, upper },
    tokens,
    sentences,
    whole,
    formal: (sum(passages, 'opened') - openedWithin) * 2 >= sum(passages, 'openings') - within,
    cased: capitals > 0 && small >= capitals / 2,
    workplace: passages.some((passage) => passage.workplace),
    abroad: passages.some((passage) => passage.abroad),
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
