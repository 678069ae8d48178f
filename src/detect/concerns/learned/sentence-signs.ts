import { IFS, NEGATORS } from '../circumstances.ts';
import { eachSense } from '../senses/index.ts';
import type { Draft, Sentence } from '../tokens.ts';
import { type Party, partyOf } from './stand-ins.ts';

/** Something in a sentence that may speak for or against a concern, and the tokens that it stands on, end exclusive. */
export interface Sign {
  name: string;
  from: number;
  to: number;
}

/** Tokens between a party and an act for the one to be the other's doer, and for it to be who is acted upon. */
const NOT_REACH = 4;
const DOER_REACH = 7;
const DONE_TO_REACH = 6;

/**
 * The signs of one sentence, each name once:
 * `=word` a word; `a_b` two words side by side, parties by name; `@force` a sense; `@force?` a sense in a question;
 * `not@force`, `if@force`, `"@force` a sense that is denied, supposed or quoted;
 * `own&@force` a sense in a draft that speaks of a party; `adult>@force` and `@force>own` who does it and to whom.
 */
export function signsOf(draft: Draft, sentence: Sentence, parties: readonly Party[]): Sign[] {
  const { from, to, asks } = sentence;
  const { tokens } = draft;
  const signs = new Map<string, Sign>();
  const add = (name: string, start: number, end: number): void => {
    if (!signs.has(name)) signs.set(name, { name, from: start, to: end });
  };
  const placed: { at: number; party: Party }[] = [];
  let before = '^';
  let negator = Number.NEGATIVE_INFINITY;
  let supposed = Number.POSITIVE_INFINITY;
  const negated: number[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    negated.push(negator);
    if (token.keys.some((key) => NEGATORS.has(key))) negator = at;
    if (supposed > at && token.keys.some((key) => IFS.has(key))) supposed = at;
    const party = partyOf(token);
    if (party) placed.push({ at, party });
    if (!token.mention) for (const key of token.keys) add(`=${key}`, at, at + 1);
    const known = token.mention ?? token.stands;
    const word = known && party ? `{${party}}` : (token.keys[0] ?? '');
    add(`${before}_${word}`, Math.max(from, at - 1), at + 1);
    before = word;
  }
  add(`${before}_$`, to - 1, to);
  for (let at = from; at < to; at++) {
    eachSense(draft, at, to, (sense, length) => {
      const end = at + length;
      add(`@${sense}`, at, end);
      if (asks) add(`@${sense}?`, at, end);
      if (tokens[at]?.quoted) add(`"@${sense}`, at, end);
      if (supposed < at) add(`if@${sense}`, at, end);
      if (at - (negated[at - from] ?? Number.NEGATIVE_INFINITY) <= NOT_REACH)
        add(`not@${sense}`, at, end);
      for (const party of parties) add(`${party}&@${sense}`, at, end);
      for (const { at: place, party } of placed) {
        if (place < at && at - place <= DOER_REACH) add(`${party}>@${sense}`, place, end);
        else if (place >= end && place - end <= DONE_TO_REACH)
          add(`@${sense}>${party}`, at, place + 1);
      }
    });
  }
  return [...signs.values()];
}
