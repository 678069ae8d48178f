import type { Token } from '../fold/tokens.ts';
import type { Draft, Piece } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';
import { type Cues, goesOn, tailAfter } from './stretches.ts';

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

/** Puts passages, in order, together to the draft that they were cut from, of which these facts are known. */
export function joinPassages(text: string, passages: readonly Passage[], facts: Facts): Draft {
  const tokens: Token[] = [];
  const sentences: Cues[] = [];
  const begins: number[] = [];
  const titles: (string | undefined)[] = [];
  const marks: number[] = [];
  const surnames: (Reading | undefined)[] = [];
  const forenames: (Reading | undefined)[] = [];
  const pieces: Piece[] = [];
  let plain = '';
  let offset = 0;
  let tail = '';
  for (const passage of passages) {
    const { folded } = passage;
    const base = plain.length;
    plain += folded.plain;
    pieces.push({ folded, base, offset });
    const last = sentences[sentences.length - 1];
    const on = last !== undefined && goesOn(passage, tail);
    const sentence = on ? sentences.length - 1 : sentences.length;
    for (const token of placed(passage, base, sentence, tail, on)) {
      while (begins.length <= token.sentence) begins.push(tokens.length);
      tokens.push(token);
    }
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
    plain,
    pieces,
    tokens,
    sentences,
    begins,
    titles,
    marks,
    surnames,
    forenames,
    ours: new Set(),
  };
}
