import type { Draft, Sentence } from '../concerns/tokens.ts';
import type { Mention } from '../types.ts';
import type { Act, Telling } from './acts.ts';
import { isTakenBack } from './circumstances.ts';
import { DoerFinder, type Doers } from './doer.ts';
import {
  BE,
  BY,
  COORDINATORS,
  HE_DOES,
  OFF,
  PASSED_OVER,
  SHE_DOES,
  THEY_DO,
  WRITERS,
} from './lists/words.ts';
import { adultAt, antecedents, isChild, isElsewhere, isIn } from './people.ts';
import { type Form, follows, phrasesOf } from './phrase.ts';
import { VictimFinder } from './victim.ts';

/** Words after a child in which what belongs to the act is looked for, and what makes it another. */
const NEEDED = 8;
const UNLESS = 6;
/** Words from an act to "by" whoever did it. */
const BY_REACH = 9;

/** An act told of adults of the school: its words as tokens, end exclusive. */
export interface Told {
  from: number;
  to: number;
  doers: readonly Mention[];
  /** Whether the act is grave whatever else is told of it. */
  grave: boolean;
}

const ANY: Form = { past: true, ing: true };
const DONE: Form = { past: true, ing: false };
const DID_IT = phrasesOf('did|done it|this|that|them');
/** After "did it", where it is no "did it up" and no "did this course". */
const AFTER_IT = new Set('to again on and in when because cos at before so'.split(' '));
/** A role at large, of which a present tells a rule: "a teacher who hits a child". */
const AT_LARGE = /^(?:an?|any|every|each|no|teachers|staff|some)\b/i;
const ALL = new Set(['any', 'every', 'each', 'no', 'all']);

/** Reads what is told of the act whose words stand from token `at` to `to`: who did it to which child. */
export class ActReader {
  readonly #draft: Draft;
  readonly #sentence: Sentence;
  readonly #act: Act;
  readonly #at: number;
  readonly #to: number;
  readonly #form: Form;

  constructor(draft: Draft, sentence: Sentence, { act, forms }: Telling, at: number, to: number) {
    this.#draft = draft;
    this.#sentence = sentence;
    this.#act = act;
    this.#at = at;
    this.#to = to;
    this.#form = ANY;
    for (let i = at; i < to; i++)
      for (const key of draft.tokens[i]?.keys ?? []) this.#form = forms.get(key) ?? this.#form;
  }

  told(): Told | undefined {
    if (this.#within(this.#act.harmless, this.#at, this.#to) >= 0) return undefined;
    if (this.#act.noun) return this.#suffered() ?? this.#didIt();
    const suffered = this.#form.past ? this.#suffered() : undefined;
    if (suffered) return suffered;
    return this.#form.past && this.#isPassive() ? undefined : this.#done();
  }

  #within(phrases: Act['needs'], from: number, reach: number): number {
    return follows(this.#draft, phrases, from, this.#sentence.to, reach);
  }

  #finder(at: number, object: number, form: Form): DoerFinder {
    return new DoerFinder(this.#draft, this.#sentence, at, object, form);
  }

  /** "Mr May slapped my son." */
  #done(): Told | undefined {
    const doers = this.#finder(this.#at, this.#to, this.#form).find();
    if (doers === undefined || this.#isRule(doers)) return undefined;
    const finder = new VictimFinder(this.#draft, this.#sentence, this.#act, doers.mentions);
    const victim = finder.find(this.#to);
    if (victim === undefined) return undefined;
    const to = this.#tail(victim.to, victim.part);
    return to < 0 ? undefined : this.#toldOf(doers, to);
  }

  /** Where the words of the act end whose child ends before token `to`; -1 where what follows makes it something else. */
  #tail(to: number, part: boolean): number {
    const { sure, unless, needs, part: only } = this.#act;
    const known = this.#within(sure, to, UNLESS);
    if (known < 0 && this.#within(unless, to, UNLESS) >= 0) return -1;
    // "Bit his head off."
    if (part && this.#within(unless, to - 1, 1) >= 0) return -1;
    if (known >= 0 || needs.length === 0) return Math.max(known, to);
    const needed = this.#within(needs, to, NEEDED);
    return needed < 0 && part && !only ? to : needed;
  }

  #isRule({ at, mentions: [doer] }: Doers): boolean {
    if (this.#form.past || this.#form.ing || doer?.kind !== 'role') return false;
    return AT_LARGE.test(doer.text) || isIn(this.#draft.tokens[at - 1], ALL);
  }

  #isPassive(): boolean {
    const { tokens } = this.#draft;
    for (let i = this.#at - 1; i >= this.#sentence.from; i--) {
      if (isIn(tokens[i], BE)) return true;
      if (!isIn(tokens[i], PASSED_OVER)) return false;
    }
    return false;
  }

  /** "My son was slapped by Mr May", "a slap off Mr May". */
  #suffered(): Told | undefined {
    const { needs, unless, active, part, noun } = this.#act;
    if (active || part) return undefined;
    const by = this.#by(noun || this.#isPassive() ? OFF : BY);
    const doers = by === undefined ? undefined : this.#doneBy(by + 1);
    if (by === undefined || doers === undefined || !this.#happensToChild()) return undefined;
    const needed = this.#within(needs, this.#to, NEEDED);
    if (needs.length > 0 && needed < 0) return undefined;
    if (this.#within(unless, this.#to, UNLESS) >= 0) return undefined;
    return this.#toldOf(doers, needed > this.#to && needed <= by ? needed : this.#to);
  }

  /** The "by" before an adult after the act, as far as nobody else stands in between. */
  #by(words: ReadonlySet<string>): number | undefined {
    const { tokens } = this.#draft;
    for (let i = this.#to; i < Math.min(this.#sentence.to, this.#to + BY_REACH); i++) {
      const token = tokens[i];
      if (isIn(token, HE_DOES) || isIn(token, SHE_DOES) || isIn(token, THEY_DO)) return undefined;
      if (isIn(token, words) && adultAt(tokens[i + 1])) return i;
      if (adultAt(token)) return undefined;
    }
    return undefined;
  }

  #doneBy(at: number): Doers | undefined {
    const { tokens } = this.#draft;
    const mentions: Mention[] = [];
    for (let i = at; i < this.#sentence.to; i += 2) {
      const mention = adultAt(tokens[i]);
      if (mention === undefined || tokens[i]?.owner || tokens[i]?.paused) break;
      if (isElsewhere(this.#draft, i)) break;
      mentions.push(mention);
      if (!isIn(tokens[i + 1], COORDINATORS)) break;
    }
    return mentions.length > 0 ? { at, mentions } : undefined;
  }

  /** "Finger marks on his neck and he says Mr May did it." */
  #didIt(): Told | undefined {
    const { to: end } = this.#sentence;
    if (!this.#happensToChild()) return undefined;
    for (let i = this.#to; i < end; i++) {
      const to = this.#within(DID_IT, i, 1);
      const next = this.#draft.tokens[to];
      if (to < 0 || (to < end && !next?.paused && !isIn(next, AFTER_IT))) continue;
      const doers = this.#finder(i, to, DONE).find();
      return doers && this.#toldOf(doers, this.#to);
    }
    return undefined;
  }

  /** Whether the one who suffers a passive is a child: who stands before it, or else any child of the sentence. */
  #happensToChild(): boolean {
    const { tokens } = this.#draft;
    for (let i = this.#at - 1; i >= this.#sentence.from; i--) {
      const token = tokens[i];
      if (isChild(token)) return !token?.owner;
      if (isIn(token, WRITERS) || (adultAt(token) && !token?.owner)) return false;
      if (isIn(token, HE_DOES) || isIn(token, SHE_DOES) || isIn(token, THEY_DO))
        return antecedents(this.#draft, i)[0]?.is === 'child';
    }
    return tokens.slice(this.#to, this.#sentence.to).some((token) => isChild(token));
  }

  #toldOf({ at, mentions }: Doers, to: number): Told | undefined {
    const first = this.#act.noun || at > this.#at ? this.#at : at;
    if (isTakenBack(this.#draft, this.#sentence, first, this.#at, to)) return undefined;
    return { from: this.#at, to, doers: mentions, grave: this.#act.grave ?? false };
  }
}
