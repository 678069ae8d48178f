import type { Draft, Sentence, Token } from '../concerns/tokens.ts';
import type { Mention } from '../types.ts';
import type { Act } from './acts.ts';
import { CHILDLIKE, GOES_ON } from './lists/words.ts';
import { antecedents, isChild, isChildAhead, isIn, isSame } from './people.ts';
import { follows } from './phrase.ts';

/** A child to whom something is done. */
export interface Victim {
  /** One past the last token that tells it, the part of its body with it. */
  to: number;
  /** Whether a part of the body, or a thing on it, is named. */
  part: boolean;
}

const PRONOUNS = new Set(['him', 'her', 'them', 'his', 'their']);
const OWNING = new Set(['his', 'her', 'their']);
const ONLY_OWNING = new Set(['his', 'their']);
const ME = new Set(['me', 'us']);
const YEARS = new Set(['year', 'yr']);
const OLD = new Set(['old', 'olds']);
const NOT_CHILDREN = new Set(
  'teacher teachers ta tas staff class classes classroom room group parent parents mum mums dad dads head leader wall display book books'.split(
    ' ',
  ),
);
/** Words between a child and what of it is hit: "my son's left arm". */
const SIDES = new Set('left right little tiny poor bare own'.split(' '));
/** A pupil writes so, and not a parent. */
const PUPILS_WORDS =
  /\b(?:i['’]?m|i am) in (?:year|yr|y) ?\d|\bmy (?:form|maths|english|science|pe|french|history|geography|music|art) (?:tutor|teacher)\b|\bmy teacher\b|\bin (?:my form|our form|maths|science|pe|french|history|geography|dt|my lesson|my class)\b/i;
/** A role as the child's own: "her teacher hit her". */
const CHILDS = /^(?:her|his|their) /i;

/** Looks for the child to whom the doers did an act. */
export class VictimFinder {
  readonly #draft: Draft;
  readonly #end: number;
  readonly #act: Act;
  readonly #doers: readonly Mention[];

  constructor(draft: Draft, { to }: Sentence, act: Act, doers: readonly Mention[]) {
    this.#draft = draft;
    this.#end = to;
    this.#act = act;
    this.#doers = doers;
  }

  /** The child that the words from token `at` name as the one; nobody where it is somebody or something else. */
  find(at: number): Victim | undefined {
    const token = this.#at(at);
    if (isIn(token, ME)) return this.#tellsOfItself(at) ? this.#whole(at + 1) : undefined;
    if (isIn(token, PRONOUNS) && this.#standsForChild(at)) {
      if (isIn(token, OWNING)) {
        const to = this.#part(at + 1, this.#act.hers);
        if (to >= 0) return { to, part: true };
      }
      if (!isIn(token, ONLY_OWNING) && this.#goesOn(at + 1)) return this.#whole(at + 1);
    }
    return this.#named(at);
  }

  #at(at: number): Token | undefined {
    return at < this.#end ? this.#draft.tokens[at] : undefined;
  }

  #whole(to: number): Victim | undefined {
    return this.#act.part ? undefined : { to, part: false };
  }

  /** Whether the pronoun's person is no doer, and a child. */
  #standsForChild(at: number): boolean {
    const [person] = antecedents(this.#draft, at).filter(
      ({ mention, at: place }) =>
        // "My son's teacher hates him": the teacher may well be who did it.
        !(mention?.kind === 'role' && this.#draft.tokens[place - 1]?.owner) &&
        !this.#doers.some((doer) => isSame(doer, mention)),
    );
    if (person !== undefined) return person.is === 'child';
    if (isChildAhead(this.#draft, at)) return true;
    return this.#doers.some(({ kind, text }) => kind === 'role' && CHILDS.test(text));
  }

  /** "Miss Nair hit me", in a child's quoted words or a pupil's own. */
  #tellsOfItself(at: number): boolean {
    const { text, tokens } = this.#draft;
    const token = tokens[at];
    if (!token?.quoted) return PUPILS_WORDS.test(text);
    for (let i = at - 1; i >= 0 && (tokens[i]?.sentence ?? 0) >= token.sentence - 1; i--)
      if (!tokens[i]?.quoted && isChild(tokens[i])) return true;
    return false;
  }

  /** Where the part ends that is named from token `at`; -1 if none of these is. */
  #part(at: number, parts: ReadonlySet<string>): number {
    for (let i = at; i < at + 3; i++) {
      const token = this.#at(i);
      if (isIn(token, parts)) return i + 1;
      if (!isIn(token, SIDES)) return -1;
    }
    return -1;
  }

  /** Whether what follows a child leaves it the one to whom it is done, rather than the owner of a thing. */
  #goesOn(at: number): boolean {
    const token = this.#at(at);
    if (token === undefined || token.paused || token.mention || isIn(token, GOES_ON)) return true;
    if (!/[a-z]/.test(token.keys[0] ?? '')) return true;
    return follows(this.#draft, this.#act.needs, at, this.#end, 1) >= 0;
  }

  /** The child that the noun phrase from token `at` ends in. */
  #named(at: number): Victim | undefined {
    for (let i = at; ; i++) {
      const token = this.#at(i);
      if (token === undefined || (i > at && token.paused)) return undefined;
      if (isChild(token)) {
        if (this.#act.others && token.mention?.kind === 'own') return undefined;
        const to = this.#part(i + 1, this.#act.parts);
        if (to >= 0) return { to, part: true };
        if (token.owner) return undefined;
        // "The child girl": the last tells who it is.
        if (token.mention || !isChild(this.#at(i + 1)))
          return this.#goesOn(i + 1) ? this.#whole(i + 1) : undefined;
        continue;
      }
      if (token.mention) return undefined;
      if (i > at && token.keys.includes('them') && this.#standsForChild(i))
        return this.#whole(i + 1);
      const end = this.#yearEnd(i);
      if (end > 0) return this.#whole(end);
      if (!isIn(token, CHILDLIKE)) return undefined;
    }
  }

  /** Where "year 3", "yr 3s" or "5 year old" ends, if it begins at token `at` and nobody of that year follows; else 0. */
  #yearEnd(at: number): number {
    const number = this.#at(at + 1);
    if (!isIn(this.#at(at), YEARS)) return 0;
    if (!isIn(number, OLD) && !number?.keys.some((key) => /^\d+s?$/.test(key))) return 0;
    const next = this.#at(at + 2);
    const goesWith = isChild(next) || isIn(next, NOT_CHILDREN) || isIn(next, CHILDLIKE);
    return goesWith && !next?.paused ? 0 : at + 2;
  }
}
