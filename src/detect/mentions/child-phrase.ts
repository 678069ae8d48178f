import type { Token } from '../fold/tokens.ts';
import { isGivenName } from '../names/given-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import words from './child-words.json' with { type: 'json' };
import { classAt } from './classes.ts';
import { isVerb } from './cue-words.ts';
import type { Draft } from './draft.ts';
import type { Roster } from './roster.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.replaceAll('-', '').split(' '));
const NOUNS = setOf(words.nouns);
const ACTS = setOf(words.acts);
const STATES = setOf(words.states);
const PLURALS = setOf(words.plurals);
const ADJECTIVES = setOf(words.adjectives);
const DETERMINERS: ReadonlySet<string> = new Set(
  'that this the a an another some one whichever two three those these same certain dis dat your them ur t th wan yon'.split(
    ' ',
  ),
);
const TIGHT = /^[ -]{1,2}$/;
/** Children who aren't named by a noun: "the lanky one", "that one with the wheels", "that thing in 11S". */
const STANDS = /^(?:one|ones|thing|animal|monster|menace|creature)$/;
const ELDEST = /^(?:eldest|oldest|youngest|smallest|littlest)$/;
const SOME = /^(?:a|an|some|another|this|that|one)$/;
const SMALL = /^(?:small|little|young|wee|teenage|tiny|poor|lil)$/;
const BARE = /^(?:girl|boy|lad|lass|child|kid|baby|toddler|bairn|wean|lassie)$/;

/** What no adjective is, between a determiner and "lad" or "girl", and what makes it another thing: "the weather girl". */
const NO_ADJECTIVE = setOf(words['no-adjective']);

/** A word not known to be anything else: "the gangly lad", "that ukulele girl", at most two of them. */
function isDescribing(token: Token, count: number): boolean {
  return (
    count <= 2 &&
    !token.possessive &&
    /^[a-z]{4,}$/.test(token.key) &&
    !NO_ADJECTIVE.has(token.key) &&
    !(token.capital && (isOrdinary(token.key) || token.caps)) &&
    !isVerb(token.key)
  );
}

const isNobody = (draft: Draft, at: number): boolean =>
  draft.forenames[at] === undefined && draft.surnames[at] === undefined;

const follows = (draft: Draft, to: number): string => {
  const next = draft.tokens[to];
  return next?.gap === ' ' && !next.opens ? next.key : '';
};

/** A noun phrase that may stand for a child: "that little lad", "a Year 6 girl", "the lanky one". */
export interface ChildPhrase {
  readonly from: number;
  /** Token after the noun, or after a name behind it. */
  readonly to: number;
  /** Token of the noun. */
  readonly head: number;
  /** '' where there is none: "Girl in a purple tie". */
  readonly determiner: string;
  /** "new", "other", "same", "certain". */
  readonly marked: string;
  /** A class or year stands before the noun. */
  readonly classed: boolean;
  readonly year: boolean;
  readonly plural: boolean;
  /** "one" or another word that isn't for children alone. */
  readonly vague: boolean;
  /** What describes the child stands before the noun. */
  readonly adjectives: number;
  /** A name stands behind the noun: "a lad Kian". */
  readonly named: boolean;
  /** An age stands in it: "a six year old". */
  readonly aged: boolean;
  /** It begins a sentence. */
  readonly opens: boolean;
}

/** The phrase that begins at token `at` with its determiner. */
export function childPhrase(draft: Draft, roster: Roster, at: number): ChildPhrase | undefined {
  const first = draft.tokens[at];
  if (first === undefined || first.sigil) return undefined;
  const joins = /^(?:and|but|that|because|cos|by|tell|told|when|if|so|then|as)$/;
  const next = draft.tokens[at + 1]?.key ?? '';
  const bare =
    (BARE.test(first.key) && (first.opens || joins.test(draft.tokens[at - 1]?.key ?? ''))) ||
    (first.opens && SMALL.test(first.key) && BARE.test(next));
  if (!bare && !DETERMINERS.has(first.key)) return undefined;
  let noun = bare ? at : at + 1;
  let marked = first.key === 'certain' ? 'certain' : '';
  let classed = false;
  let year = false;
  let adjectives = 0;
  let strange = 0;
  let aged = false;
  for (; noun < at + 7; noun++) {
    const token = draft.tokens[noun];
    if (token === undefined || (noun > at && (token.opens || !TIGHT.test(token.gap))))
      return undefined;
    if (token.key === 'little' && /^ones?$/.test(draft.tokens[noun + 1]?.key ?? '')) break;
    if (NOUNS.has(token.key) || PLURALS.has(token.key)) {
      // "a service pupil", "a baby girl": the last of two nouns.
      const next = draft.tokens[noun + 1];
      if (!(next?.gap === ' ' && NOUNS.has(next.key) && !token.possessive)) break;
      adjectives++;
      continue;
    }
    const after = draft.tokens[noun + 1]?.key ?? '';
    // "this one boy"
    if (token.key === 'one' && noun > at && (NOUNS.has(after) || after === 'particular')) continue;
    if (STANDS.test(token.key) && noun > at) break;
    const follower = follows(draft, noun + 1);
    // "a six year old", "the eldest"
    if (token.key === 'old' && /^(?:years?|yr|yrs)$/.test(draft.tokens[noun - 1]?.key ?? '')) {
      aged = true;
      if (!NOUNS.has(follower)) break;
    }
    if (
      ELDEST.test(token.key) &&
      !NOUNS.has(follower) &&
      !ADJECTIVES.has(follower) &&
      follower !== 'one'
    )
      break;
    if (/^(?:new|other|certain|same|different)$/.test(token.key)) marked = token.key;
    const group = noun > at ? classAt(draft, roster, noun) : undefined;
    if (group && (group.name !== undefined || /\d/.test(draft.tokens[group.to - 1]?.key ?? ''))) {
      classed = true;
      noun = group.to - 1;
      // "a Year 9 punched him"
      const next = follows(draft, noun + 1);
      if (
        group.year !== undefined &&
        !/class|form|set$/.test(token.key) &&
        SOME.test(first.key) &&
        (isVerb(next) || ACTS.has(next) || STATES.has(next) || next === 'who')
      )
        break;
      continue;
    }
    if (/^(?:year|yr|y\d+)$/.test(token.key)) year ||= after !== 'old';
    else if (
      !ADJECTIVES.has(token.key) &&
      !/^\d+$/.test(token.key) &&
      !(isNobody(draft, noun) && isDescribing(token, ++strange))
    )
      return undefined;
    adjectives++;
  }
  const head = draft.tokens[noun];
  if (head === undefined || noun >= at + 7) return undefined;
  // "the old boy on reception" is no child.
  if (draft.tokens[noun - 1]?.key === 'old' && !aged) return undefined;
  let to = head.key === 'little' ? noun + 2 : noun + 1;
  const vague = STANDS.test(head.key) || ELDEST.test(head.key);
  const name = draft.tokens[to];
  const named =
    name?.gap === ' ' &&
    !name.opens &&
    name.capital &&
    !name.caps &&
    draft.cased &&
    (isGivenName(name.key) || !isOrdinary(name.key));
  if (named) to++;
  return {
    from: at,
    to,
    head: noun,
    determiner: bare ? '' : first.key,
    marked,
    classed,
    year,
    plural: PLURALS.has(head.key) || /^ones$/.test(draft.tokens[to - 1]?.key ?? ''),
    vague,
    adjectives,
    named: named || isSurnamed(draft, noun - 1, at),
    aged,
    opens: first.opens,
  };
}

/** "the Khan boy": a name of nobody in the pack right before the noun. */
function isSurnamed(draft: Draft, at: number, from: number): boolean {
  const token = draft.tokens[at];
  return (
    at > from &&
    token?.capital === true &&
    draft.cased &&
    !token.caps &&
    !isOrdinary(token.key) &&
    !ADJECTIVES.has(token.key)
  );
}

/** Whether a phrase for a child may begin with this folded word. */
export const mayBeginChild = (key: string): boolean =>
  DETERMINERS.has(key) || BARE.test(key) || SMALL.test(key);
