import { type Folded, fold } from '../fold/fold.ts';
import { joinSpelled } from '../fold/spelled.ts';
import { type Token, tokenize } from '../fold/tokens.ts';
import { isOrdinary } from '../names/ordinary.ts';
import cues from './cues.json' with { type: 'json' };

const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => word.replaceAll('-', '')));

const SCHOOL = setOf(cues.school);
const FAMILY = setOf(cues.family);
const OUTSIDE = setOf(cues.outside);
const PLACE = setOf(cues.place);
const VERBS = setOf(cues.verbs);

function within(words: ReadonlySet<string>, key: string): boolean {
  return words.has(key) || (key.length > 3 && key.endsWith('s') && words.has(key.slice(0, -1)));
}

export const isPlaceWord = (key: string): boolean => PLACE.has(key);
export const isVerb = (key: string): boolean => VERBS.has(key);
export const isSchoolWord = (key: string): boolean =>
  within(SCHOOL, key) || /^(?:y|yr|year)\d{1,2}$/.test(key);
export const isOutsideWord = (key: string): boolean => within(OUTSIDE, key);

interface Cues {
  school: number;
  family: number;
  outside: number;
}

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
  /** Tokens inside mentions of the school by name, once they are known. */
  readonly ours: Set<number>;
}

/** Reads a draft. Linear in its length; never throws. */
export function readDraft(text: string): Draft {
  const folded = fold(text);
  const tokens = joinSpelled(tokenize(folded));
  const sentences: Cues[] = [];
  const whole: Cues = { school: 0, family: 0, outside: 0 };
  let capitals = 0;
  let small = 0;
  for (const [at, token] of tokens.entries()) {
    sentences[token.sentence] ??= { school: 0, family: 0, outside: 0 };
    const here = sentences[token.sentence] as Cues;
    if (token.caps || token.capital) capitals++;
    else if (/^[a-z]/.test(token.key)) small++;
    const { key } = token;
    if (isSchoolWord(key) || isYear(key, tokens[at + 1]?.key ?? '')) {
      here.school++;
      whole.school++;
    }
    if (within(FAMILY, key)) {
      here.family++;
      whole.family++;
    }
    if (isOutsideWord(key)) {
      here.outside++;
      whole.outside++;
    }
  }
  const cased = capitals > 0 && small >= capitals / 2;
  return { text, folded, tokens, sentences, whole, cased, ours: new Set() };
}

/** "Year 6", not "six years". */
function isYear(key: string, next: string): boolean {
  return (
    /^(?:year|yr|yrs)$/.test(key) &&
    /^(?:\d{1,2}[a-z]{0,2}|r|one|two|three|four|five|six|seven|eight|nine|ten|eleven)$/.test(next)
  );
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
