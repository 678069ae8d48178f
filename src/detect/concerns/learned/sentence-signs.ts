import { IFS, NEGATORS } from '../circumstances.ts';
import { eachSense, SENSES } from '../senses/index.ts';
import type { Draft, Sentence } from '../tokens.ts';
import { has } from '../traits.ts';
import type { Word } from '../word.ts';
import { ENDING, PARTY_ENDS, type PairEnd, STARTS } from './pairs.ts';
import { pairSign, SENSE_SIGNS, type SenseSign, wordSign } from './sign-names.ts';
import { type Party, partyOf } from './stand-ins.ts';

/** Tokens between a party and an act for the one to be the other's doer, and for it to be who is acted upon. */
const NOT_REACH = 4;
const DOER_REACH = 7;
const DONE_TO_REACH = 6;

/** Takes the signs of a sentence, some of them more than once, and the tokens that each stands on, end exclusive. */
export interface SignTaker {
  word(word: Word, from: number, to: number): void;
  pair(before: PairEnd, after: PairEnd, from: number, to: number): void;
  sense(sign: SenseSign, sense: number, from: number, to: number, party?: Party): void;
}

/** Gives `taker` every sign of one sentence: its words, its pairs of words, and its senses in all their ways. */
export function eachSign(
  draft: Draft,
  { from, to, asks }: Sentence,
  parties: readonly Party[],
  taker: SignTaker,
): void {
  const { tokens } = draft;
  const placed: { at: number; party: Party }[] = [];
  /** For each token the last negator before it, as far as there is one. */
  const negators: number[] = [];
  let before = STARTS;
  let negator = Number.NEGATIVE_INFINITY;
  let supposed = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) return;
    negators.push(negator);
    if (has(token, NEGATORS)) negator = at;
    if (supposed > at && has(token, IFS)) supposed = at;
    const party = partyOf(token);
    if (party) placed.push({ at, party });
    if (!token.mention) taker.word(token.word, at, at + 1);
    const end = party && (token.mention || token.stands) ? PARTY_ENDS[party] : token.word.end;
    taker.pair(before, end, Math.max(from, at - 1), at + 1);
    before = end;
  }
  taker.pair(before, ENDING, to - 1, to);
  for (let at = from; at < to; at++) {
    eachSense(draft, at, to, (sense, length) => {
      const end = at + length;
      // What is denied is not said, and what is quoted is said by somebody else.
      const denied = at - (negators[at - from] as number) <= NOT_REACH;
      if (denied) {
        taker.sense('denied', sense, at, end);
        return;
      }
      if (tokens[at]?.quoted) {
        taker.sense('quoted', sense, at, end);
        return;
      }
      taker.sense('told', sense, at, end);
      if (asks) taker.sense('asked', sense, at, end);
      if (supposed < at) taker.sense('supposed', sense, at, end);
      for (const party of parties) taker.sense('beside', sense, at, end, party);
      for (const { at: place, party } of placed) {
        if (place < at && at - place <= DOER_REACH) taker.sense('doneBy', sense, place, end, party);
        else if (place >= end && place - end <= DONE_TO_REACH)
          taker.sense('doneTo', sense, at, place + 1, party);
      }
    });
  }
}

/** Something in a sentence that may speak for or against a concern, and the tokens that it stands on, end exclusive. */
export interface Sign {
  name: string;
  from: number;
  to: number;
}

/** The signs of one sentence, each name once, by name (`sign-names.ts`): as the weights are learned. */
export function signsOf(draft: Draft, sentence: Sentence, parties: readonly Party[]): Sign[] {
  const signs = new Map<string, Sign>();
  const add = (name: string, from: number, to: number): void => {
    if (!signs.has(name)) signs.set(name, { name, from, to });
  };
  eachSign(draft, sentence, parties, {
    word: ({ keys }, from, to) => {
      for (const key of keys) add(wordSign(key), from, to);
    },
    pair: (before, after, from, to) => add(pairSign(before.name, after.name), from, to),
    sense: (sign, sense, from, to, party = 'they') =>
      add(SENSE_SIGNS[sign](SENSES[sense] ?? '', party), from, to),
  });
  return [...signs.values()];
}
