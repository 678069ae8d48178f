import { type Folded, fold } from '../fold/fold.ts';
import { joinSpelled } from '../fold/spelled.ts';
import { type Token, tokenize } from '../fold/tokens.ts';
import { CUE, isYear } from './cue-words.ts';
import type { Edges } from './edges.ts';
import { marksHere } from './marks.ts';
import { type Reading, readPlain } from './reading.ts';
import type { Roster } from './roster.ts';
import type { Cues, Signs } from './stretches.ts';
import type { Word } from './words.ts';

/** A stretch of a draft read by itself, so that a keystroke elsewhere need not read it again. */
export interface Passage {
  /** Tells it from all others. */
  readonly id: number;
  /** The words at its ends, by number. */
  readonly edges: Edges;
  /** UTF-16 code units. */
  readonly length: number;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  /** Cue counts by sentence. */
  readonly sentences: readonly Cues[];
  readonly signs: Signs;
  /** What stands after its last token, at most 12 folded code units. */
  readonly tail: string;
  readonly titles: readonly (string | undefined)[];
  readonly marks: readonly number[];
  readonly surnames: readonly (Reading | undefined)[];
  readonly forenames: readonly (Reading | undefined)[];
}

let nextId = 0;

/** Reads one passage for a roster. Linear in its length; never throws. */
export function readPassage(text: string, roster: Roster, wordOf: (token: Token) => Word): Passage {
  const folded = fold(text);
  const tokens = joinSpelled(tokenize(folded));
  const sentences: Cues[] = [];
  const harm: string[] = [];
  const count = { capitals: 0, small: 0, openings: 0, opened: 0, rooms: 0 };
  const titles: (string | undefined)[] = [];
  const marks: number[] = [];
  const surnames: (Reading | undefined)[] = [];
  const forenames: (Reading | undefined)[] = [];
  let seen = 0;
  let abroad = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    // Spelled letters that were joined may have swallowed a sentence.
    while (sentences.length <= token.sentence) sentences.push({ school: 0, family: 0, outside: 0 });
    const here = sentences[token.sentence] as Cues;
    const { key } = token;
    const code = key.charCodeAt(0);
    if (token.caps || token.capital) count.capitals++;
    else if (code >= 97 && code <= 122) count.small++;
    if (token.opens) {
      count.openings++;
      if (token.capital) count.opened++;
    }
    const word = wordOf(token);
    titles.push(word.title);
    marks.push(marksHere(word.marks, token));
    surnames.push(readPlain(roster, 'surnames', tokens, at, word.surnames));
    forenames.push(readPlain(roster, 'forenames', tokens, at, word.forenames));
    const { cues } = word;
    if (cues & CUE.school || isYear(key, tokens[at + 1]?.key ?? '')) here.school++;
    if (cues & CUE.family) here.family++;
    if (cues & CUE.outside) here.outside++;
    if (cues & CUE.room) count.rooms++;
    if (cues & CUE.harm && !harm.includes(key)) harm.push(key);
    abroad ||= (cues & (CUE.outside | CUE.home)) === CUE.outside;
    seen |= cues;
  }
  const sum = (cue: keyof Cues): number => sentences.reduce((total, here) => total + here[cue], 0);
  const last = tokens[tokens.length - 1];
  return {
    id: nextId++,
    edges: { head: [], tail: [] },
    length: text.length,
    folded,
    tokens,
    sentences,
    signs: {
      ...count,
      school: sum('school'),
      family: sum('family'),
      outside: sum('outside'),
      workplace: (seen & CUE.workplace) > 0,
      story: (seen & CUE.story) > 0,
      longAgo: (seen & CUE.past) > 0,
      missing: (seen & CUE.missing) > 0,
      abroad,
      harm,
    },
    tail: folded.plain.slice(last?.to ?? 0, (last?.to ?? 0) + 12),
    titles,
    marks,
    surnames,
    forenames,
  };
}
