import type { Draft, Sentence } from '../concerns/tokens.ts';
import type { Mention } from '../types.ts';
import { beforePlace, besides, goesOnDoing } from './clause.ts';
import {
  ABOUT,
  ACCUSED,
  AMONG,
  COORDINATORS,
  DID,
  LETS,
  OBJECTS,
  OPENERS,
  PASSED_OVER,
  PERSONS,
  REPORTS,
  SAW_FIT,
  TELLS,
  TIMES,
  TOLD,
  WHO,
} from './lists/words.ts';
import { adultAt, isChild, isElsewhere, isIn, isToldOf, leads } from './people.ts';
import { type Form, follows, phrasesOf } from './phrase.ts';
import { doerByPronoun } from './stand-ins.ts';

/** Adults of the school who are said to have done something, and the token at which the last of them stands for it. */
export interface Doers {
  at: number;
  mentions: Mention[];
}

/** Tokens back in which one who does several things is looked for. */
const REACH = 24;
/** Words from a judgement to the act that it is of: "had the cheek to". */
const JUDGED = 3;
/** Words from "the one who" back to the one. */
const ONE = 5;
/** Tokens of a sentence that is only a name. */
const NAME = 3;

/** What is said of whoever did what the sentence before tells. */
const PAYS = phrasesOf(
  'should|needs|deserves|belongs|ought ~4 prison|jail|sacked|arrested|charged|locked|struck|nicked|fired|court|ashamed, is|was ~2 disgrace|monster|animal|thug|bully, you ~4 disgrace|monster|ashamed|thug',
);

/** Looks for who does the act whose words stand from token `act` up to `object`. */
export class DoerFinder {
  readonly #draft: Draft;
  readonly #sentence: Sentence;
  readonly #act: number;
  readonly #object: number;
  readonly #form: Form;

  constructor(draft: Draft, sentence: Sentence, act: number, object: number, form: Form) {
    this.#draft = draft;
    this.#sentence = sentence;
    this.#act = act;
    this.#object = object;
    this.#form = form;
  }

  find(): Doers | undefined {
    const { tokens } = this.#draft;
    for (let at = this.#act - 1; at >= this.#sentence.from; ) {
      const token = tokens[at];
      if (adultAt(token)) return this.#adult(at);
      if (token?.mention && token.mention.kind !== 'school') return undefined;
      if (isIn(token, WHO)) return this.#relative(at);
      const pronoun = this.#pronoun(at);
      if (pronoun !== undefined) return pronoun ?? undefined;
      if (isIn(token, COORDINATORS)) return this.#earlier(at - 1);
      if (tokens[at + 1]?.paused)
        return this.#aside(at) ?? this.#besideThePause(at) ?? this.#earlier(at);
      const next = this.#before(at);
      if (next === undefined) return undefined;
      if (next === 'earlier') return this.#earlier(at);
      at = next;
    }
    return this.#sentenceBefore() ?? this.#sentenceAfter();
  }

  /** The token to look at next, if the one at `at` is passed over; `earlier` where the doer is anywhere before. */
  #before(at: number): number | 'earlier' | undefined {
    const { tokens } = this.#draft;
    const token = tokens[at];
    const before = tokens[at - 1];
    if (isIn(token, PASSED_OVER)) return at - 1;
    // "Not only slapped."
    if (
      token?.keys.includes('not') &&
      tokens[at + 1]?.keys.some((key) => /^(?:only|just)$/.test(key))
    )
      return at - 1;
    if (token?.keys.includes('to')) {
      if (isIn(before, DID)) return at - 2;
      for (let i = at - 1; i >= Math.max(this.#sentence.from, at - JUDGED); i--)
        if (isIn(tokens[i], SAW_FIT)) return 'earlier';
      return undefined;
    }
    if (this.#form.ing && token?.keys.some((key) => /^(?:for|of|with)$/.test(key))) {
      if (isIn(before, ACCUSED) || before?.keys.includes('away')) return at - 2;
      if (adultAt(before) && isIn(tokens[at - 2], ACCUSED)) return at - 1;
    }
    return beforePlace(this.#draft, this.#sentence, at);
  }

  /** "Mr May, who is meant to look after them, slapped him": the adult before the aside that ends at `at`. */
  #aside(at: number): Doers | undefined {
    const { tokens } = this.#draft;
    for (let i = at; i > Math.max(this.#sentence.from, at - REACH); i--) {
      const token = tokens[i];
      if (adultAt(token)) return undefined;
      if (isIn(token, WHO) && token?.paused && adultAt(tokens[i - 1])) return this.#adult(i - 1);
      if (token?.paused) return undefined;
    }
    return undefined;
  }

  /** "Mr May, in a rage, slapped him": the adult right before the pause, or before a phrase of place. */
  #besideThePause(at: number): Doers | undefined {
    const { tokens } = this.#draft;
    if (adultAt(tokens[at])) return this.#adult(at);
    const before = beforePlace(this.#draft, this.#sentence, at);
    return before !== undefined && adultAt(tokens[before]) ? this.#adult(before) : undefined;
  }

  /** The adult at `at`, if it is one who does something, with those beside. */
  #adult(at: number): Doers | undefined {
    const { tokens } = this.#draft;
    const token = tokens[at];
    // "Mr Hale's slapped my son" is "has".
    if (token === undefined || (token.owner && at !== this.#act - 1)) return undefined;
    if (isElsewhere(this.#draft, at)) return undefined;
    const before = tokens[at - 1];
    if (at > this.#sentence.from && !token.paused) {
      if (isIn(before, TOLD)) return undefined;
      const among = before?.keys.includes('of') && isIn(tokens[at - 2], AMONG);
      if (isIn(before, ABOUT) && !this.#form.ing && !among) return undefined;
    }
    return { at, mentions: besides(this.#draft, this.#sentence, at) };
  }

  #pronoun(at: number): Doers | null | undefined {
    const mention = doerByPronoun(this.#draft, this.#sentence, at, this.#object);
    return mention ? { at, mentions: [mention] } : mention;
  }

  /** The adult before "who": "the teacher who", "Mr May is the one who". */
  #relative(at: number): Doers | undefined {
    const { tokens } = this.#draft;
    let i = at - 1;
    if (isIn(tokens[i], PERSONS)) {
      const least = Math.max(this.#sentence.from, i - ONE);
      while (i > least && !adultAt(tokens[i])) i--;
    } else if (!adultAt(tokens[i])) i = beforePlace(this.#draft, this.#sentence, i) ?? -1;
    const mention = adultAt(tokens[i]);
    if (mention === undefined || tokens[i]?.owner || isElsewhere(this.#draft, i)) return undefined;
    // "Miss Nair is the teacher who".
    const joined = tokens[i - 1]?.keys.some((key) => /^(?:is|was|be)$/.test(key));
    const first = joined ? adultAt(tokens[i - 2]) : undefined;
    return {
      at: i,
      mentions: first ? [first, mention] : besides(this.#draft, this.#sentence, i),
    };
  }

  /** Who does what stands before "and": "Mr May shouted at my son and slapped him". */
  #earlier(at: number): Doers | undefined {
    const { tokens } = this.#draft;
    const least = Math.max(this.#sentence.from, at - REACH);
    for (let i = at; i >= least; i--) {
      const token = tokens[i];
      if (adultAt(token)) {
        const object = i === at && !tokens[at + 1]?.paused;
        if (!token?.owner && !object && !isToldOf(this.#draft, i)) return this.#adult(i);
      } else if (isChild(token)) {
        if (leads(this.#draft, i) && i < at) return undefined;
      } else if (isIn(token, WHO) && adultAt(tokens[i - 1])) {
        return this.#relative(i);
      } else {
        const pronoun = this.#pronoun(i);
        if (pronoun !== undefined) return pronoun ?? undefined;
        if (this.#turnsAway(i)) return undefined;
      }
    }
    return undefined;
  }

  /** Whether another clause begins at `at`, in which somebody else may do something. */
  #turnsAway(at: number): boolean {
    const { tokens } = this.#draft;
    const token = tokens[at];
    const next = tokens[at + 1];
    if (isIn(token, OPENERS)) return !isIn(next, TIMES);
    if (isIn(token, REPORTS) || isIn(token, LETS)) return true;
    if (isIn(token, COORDINATORS) && !goesOnDoing(this.#draft, at + 1)) return true;
    if (token?.paused && !goesOnDoing(this.#draft, at)) return true;
    return isIn(token, TELLS) && !isChild(next) && !adultAt(next) && !isIn(next, OBJECTS);
  }

  /** "Miss Nair. Slapped my son": a sentence that is only a name says who does what the next tells. */
  #sentenceBefore(): Doers | undefined {
    const { tokens, sentences } = this.#draft;
    const before = sentences[(tokens[this.#act]?.sentence ?? 0) - 1];
    if (before === undefined || !this.#form.past || before.to - before.from > NAME)
      return undefined;
    const at = before.to - 1;
    const mention = adultAt(tokens[at]);
    return mention ? { at, mentions: [mention] } : undefined;
  }

  /** "Sellotape a child's mouth shut? Miss Nair should be in prison": the next sentence says who pays for it. */
  #sentenceAfter(): Doers | undefined {
    const { tokens, sentences } = this.#draft;
    const after = sentences[(tokens[this.#act]?.sentence ?? 0) + 1];
    if (after === undefined || this.#act !== this.#sentence.from) return undefined;
    const mention = adultAt(tokens[after.from]);
    if (mention === undefined || tokens[after.from]?.owner) return undefined;
    const pays = follows(this.#draft, PAYS, after.from + 1, after.to, 1) >= 0;
    return pays ? { at: this.#act, mentions: [mention] } : undefined;
  }
}
