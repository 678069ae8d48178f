import { type Folded, fold } from '../fold/fold.ts';
import { joinSpelled } from '../fold/spelled.ts';
import { type Token, tokenize } from '../fold/tokens.ts';
import { CUE, cuesOf, isYear } from './cue-words.ts';
import { type Reading, readPlain } from './reading.ts';
import type { Roster } from './roster.ts';
import { titleOf } from './titles.ts';

/** How many words of a stretch are of school, of the family, and of other things. */
export interface Cues {
  school: number;
  family: number;
  outside: number;
}

/** A stretch of a draft read by itself, so that a keystroke elsewhere need not read it again. */
export interface Passage {
  /** UTF-16 code units. */
  readonly length: number;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  /** Cue counts by sentence. */
  readonly sentences: readonly Cues[];
  readonly capitals: number;
  readonly small: number;
  /** First words of sentences, and how many of them have a capital. */
  readonly openings: number;
  readonly opened: number;
  readonly workplace: boolean;
  readonly abroad: boolean;
  /** What stands after its last token, at most 12 folded code units. */
  readonly tail: string;
  readonly titles: readonly (string | undefined)[];
  readonly marks: readonly number[];
  readonly surnames: readonly (Reading | undefined)[];
  readonly forenames: readonly (Reading | undefined)[];
}

/** Reads one passage for a roster. Linear in its length; never throws. */
export function readPassage(
  text: string,
  roster: Roster,
  marksOf: (token: Token) => number,
): Passage {
  const folded = fold(text);
  const tokens = joinSpelled(tokenize(folded));
  const sentences: Cues[] = [];
  let capitals = 0;
  let small = 0;
  let openings = 0;
  let opened = 0;
  let workplace = false;
  let abroad = false;
  for (const [at, token] of tokens.entries()) {
    // Spelled letters that were joined may have swallowed a sentence.
    while (sentences.length <= token.sentence) sentences.push({ school: 0, family: 0, outside: 0 });
    const here = sentences[token.sentence] as Cues;
    if (token.caps || token.capital) capitals++;
    else if (/^[a-z]/.test(token.key)) small++;
    const { key } = token;
    if (token.opens) {
      openings++;
      if (token.capital) opened++;
    }
    const cues = cuesOf(key);
    if (cues & CUE.school || isYear(key, tokens[at + 1]?.key ?? '')) here.school++;
    if (cues & CUE.family) here.family++;
    if (cues & CUE.outside) here.outside++;
    workplace ||= (cues & CUE.workplace) > 0;
    abroad ||= (cues & (CUE.outside | CUE.home)) === CUE.outside;
  }
  const last = tokens[tokens.length - 1];
  return {
    length: text.length,
    folded,
    tokens,
    sentences,
    capitals,
    small,
    openings,
    opened,
    workplace,
    abroad,
    tail: folded.plain.slice(last?.to ?? 0, (last?.to ?? 0) + 12),
    titles: tokens.map(titleOf),
    marks: tokens.map(marksOf),
    surnames: tokens.map((_, at) => readPlain(roster, 'surnames', tokens, at)),
    forenames: tokens.map((_, at) => readPlain(roster, 'forenames', tokens, at)),
  };
}
