import type { ChildPhrase } from './child-phrase.ts';
import words from './child-words.json' with { type: 'json' };
import { isOutsideWord, isVerb } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { isTitle } from './titles.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ACTS = setOf(words.acts);
const STATES = setOf(words.states);
const DESCRIBED = setOf(words.described);
const DEFINITE = /^(?:the|that|this|them|those|these|dat|dis|t|th|whichever|same|yon|certain)$/;
const POINTED = /^(?:that|this|dat|dis|yon|those|these)$/;
const AGE =
  /^(?:[3-9]|1[0-7]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)(?:ish)?$/;
const ABOUT =
  /^(?:about|of|aged|maybe|nearly|around|no|only|must|is|looks|be|just|older|more|than|roughly|probably|like|cant|can|or|age|under|over|at|most)$/;
/** Said of anybody: "like a girl", "such a child", "is a different child". */
const LIKENED =
  /^(?:like|than|as|such|be|being|is|was|hes|shes|im|were|are|isnt|wasnt|its|have|having|borrow|am|become|into|just|good|per|every|any|no|with|got)$/;
const CLOTHES =
  /^(?:coat|jumper|wellies|bag|hair|jacket|hoodie|trainers|uniform|tie|blazer|glasses|backpack|rucksack|top|cardigan|hat|shoes|shirt|dress|trousers|leggings|joggers|crocs|tracksuit|scarf)$/;
const PARENTS = /^(?:mum|mums|mam|dad|dads|mummy|mummies|parents|nan|gran|mother|father|family)$/;
const SUFFERED = setOf(words.suffered);
const WHOM = /^(?:i|you|u|we|he|she|they)$/;
const OWNED = /^(?:my|mine|our|ours|dd|ds|dc|i|we|me)$/;

/** How much of a description after the noun belongs to the child, and whether it gives an age. */
interface After {
  readonly to: number;
  readonly described: boolean;
  readonly aged: boolean;
}

/** Reads on from the noun: "in the green coat", "of about nine", "who sits behind DS", ", 13ish,". */
export function readAfter(draft: Draft, to: number): After {
  const link = draft.tokens[to];
  const none = { to, described: false, aged: false };
  if (link === undefined || link.opens || link.gap.length > 3) return none;
  if (draft.tokens[to - 1]?.possessive) return none;
  // "a child in need"
  if (link.key === 'in' && /^(?:need|general|care|question)$/.test(draft.tokens[to + 1]?.key ?? ''))
    return none;
  let aged = false;
  for (let at = to; at < to + 5; at++) {
    const { key = '', opens = true } = draft.tokens[at] ?? {};
    if (opens || !(AGE.test(key) || ABOUT.test(key))) break;
    if (
      AGE.test(key) &&
      !/^(?:minutes|weeks|days|times|miles|doors|quid|of|oclock|am|pm|hours|months|people|kids)$/.test(
        draft.tokens[at + 1]?.key ?? '',
      )
    ) {
      aged = true;
      return { to: pastClothes(draft, at + 1), described: true, aged };
    }
  }
  // "the lad you saw", "the boy I childmind"
  if (link.gap === ' ' && WHOM.test(link.key)) return { to: to + 2, described: true, aged };
  if (link.gap === ' ' && /^(?:responsible|concerned|involved)$/.test(link.key))
    return { to: to + 1, described: true, aged };
  if (link.gap === ' ' && /^(?:my|our)$/.test(link.key)) return { to, described: true, aged };
  if (link.gap !== ' ' || !DESCRIBED.has(link.key)) return { ...none, aged };
  // "two doors down"
  if (/^(?:two|three)$/.test(link.key) && !/^doors?$/.test(draft.tokens[to + 1]?.key ?? ''))
    return { ...none, aged };
  const clause = /^(?:who|what|that|whose)$/.test(link.key);
  const seen = link.key === 'that' && ACTS.has(draft.tokens[to + 1]?.key ?? '');
  let end = to + 1;
  for (; end < to + 7; end++) {
    const token = draft.tokens[end];
    if (token === undefined || token.opens || !/^[ -]$/.test(token.gap)) break;
    if (
      draft.ours.has(end) ||
      OWNED.test(token.key) ||
      isTitle(token.key) ||
      namesPerson(draft, end)
    ) {
      // What belongs to somebody who is a mention of their own is left out.
      return { to, described: true, aged };
    }
    if (/^(?:and|but|so|because|cos|if|when|while)$/.test(token.key)) break;
    const verb = isVerb(token.key) || STATES.has(token.key) || ACTS.has(token.key);
    if (verb && !(clause && end <= to + 2)) break;
  }
  return { to: seen ? to : end, described: true, aged };
}

/** Past what a missing child wears: "boy, 8, green coat, red bag". */
export function pastClothes(draft: Draft, from: number): number {
  let to = from;
  for (let at = from; at < from + 9; at++) {
    const token = draft.tokens[at];
    if (token === undefined || token.opens || !/^(?:[ -]|, ?)$/.test(token.gap)) break;
    if (isVerb(token.key)) break;
    if (CLOTHES.test(token.key)) to = at + 1;
  }
  return to;
}

const namesPerson = (draft: Draft, at: number): boolean =>
  draft.tokens[at]?.capital === true &&
  (draft.forenames[at] !== undefined || draft.surnames[at] !== undefined);

/** What is known of the draft when its children are looked for. */
export interface Surroundings {
  /** The draft names the school, its people or the writer's own child. */
  readonly near: boolean;
  /** Children have been found before. */
  readonly before: boolean;
  /** The writer's own child is mentioned. */
  readonly family: boolean;
}

/** What speaks for a phrase to be one child who can be worked out; 1 is enough. */
export function childEvidence(
  draft: Draft,
  phrase: ChildPhrase,
  after: After,
  { near, before, family }: Surroundings,
  cued: boolean,
): number {
  const { harm, story } = draft.tenor;
  const head = draft.tokens[phrase.head];
  const here = draft.sentences[head?.sentence ?? 0];
  const prior = draft.tokens[phrase.from]?.opens ? '' : (draft.tokens[phrase.from - 1]?.key ?? '');
  const next = draft.tokens[phrase.to];
  const verb = follows(draft, phrase.to);
  const definite = DEFINITE.test(phrase.determiner);
  const plain = phrase.adjectives === 0 && !after.described && !after.aged && !cued;
  let score = definite ? 0.25 : 0.1;
  if (POINTED.test(phrase.determiner)) score += near ? 0.25 : 0.05;
  if (phrase.marked === 'certain') score += 0.8;
  else if (phrase.marked) score += draft.whole.school + draft.whole.family > 0 ? 0.35 : 0.15;
  if (phrase.adjectives > 0) score += 0.1;
  if (after.described) score += definite ? 0.65 : 0.4;
  if (after.aged || phrase.aged) score += 0.75;
  const linked = /^(?:is|was|keeps|kept|has|had|been|just|always)$/;
  const does = linked.test(follows(draft, after.to))
    ? follows(draft, after.to + 1)
    : follows(draft, after.to);
  if (ACTS.has(verb) || ACTS.has(does)) score += 0.4;
  else if ([verb, does].some((key) => STATES.has(key) || isVerb(key) || /(?:ed|ing)$/.test(key)))
    score += 0.2;
  if (SUFFERED.has(prior)) score += 0.5;
  // A child through whom a parent is named.
  if (head?.possessive && PARENTS.test(next?.key ?? '')) score += 0.4;
  if (near) score += 0.3;
  else if (draft.whole.school > 0) score += 0.15;
  score += Math.min(0.75, harm * 0.2);
  if (before && definite) score += 0.4;
  if (family && definite && plain && !before) score -= 0.4;
  const told = ACTS.has(verb) || /^(?:another|some|one)$/.test(phrase.determiner);
  if (
    !definite &&
    plain &&
    !told &&
    /^(?:child|kid|baby|student|pupil|teenager)$/.test(head?.key ?? '')
  )
    score -= 0.5;
  if (isLikened(draft, phrase)) score -= 0.9;
  if (phrase.named) score += 0.3;
  if (isAlone(draft, phrase.to)) score += 0.4;
  if (/^(?:bully|thug|culprit)$/.test(head?.key ?? '') && definite) score += 0.4;
  if (phrase.vague) score -= 0.35;
  // "a five year old" is most often any.
  if (phrase.aged && !definite && head?.key === 'old')
    score -= harm > 1 && STATES.has(verb) ? 0.3 : 1;
  if (here && here.outside > 0 && harm < 2 && !after.aged) score -= 0.25;
  if (story) score -= near ? 0.3 : 0.7;
  if (after.described && harm < 2 && isOutside(draft, phrase.to, after.to)) score -= 0.5;
  if (draft.workplace && !near && harm < 1 && !after.aged) score -= 0.3;
  if (head?.possessive && phrase.determiner === '') score -= 0.3;
  return score;
}

const follows = (draft: Draft, to: number): string => {
  const next = draft.tokens[to];
  return next?.gap === ' ' && !next.opens ? next.key : '';
};

/** "alone", "on his own", "stood on the ledge" soon after. */
function isAlone(draft: Draft, to: number): boolean {
  for (let at = to; at < to + 9; at++) {
    const token = draft.tokens[at];
    if (token === undefined || token.opens) return false;
    if (/^(?:alone|unaccompanied|unsupervised|lost)$/.test(token.key)) return true;
    if (token.key === 'own' && /^(?:his|her|their)$/.test(draft.tokens[at - 1]?.key ?? ''))
      return true;
    if (/^(?:ledge|railings|bridge|railway|roof)$/.test(token.key)) return true;
  }
  return false;
}

/** "like a girl", "with a child in her class": anybody. */
export function isLikened(draft: Draft, phrase: ChildPhrase): boolean {
  const first = draft.tokens[phrase.from];
  if (first === undefined || first.opens || DEFINITE.test(phrase.determiner)) return false;
  // "there is a girl" tells of one.
  if (draft.tokens[phrase.from - 2]?.key === 'there') return false;
  return LIKENED.test(draft.tokens[phrase.from - 1]?.key ?? '');
}

/** Whether something outside school stands in the description: "the lad in the shop". */
function isOutside(draft: Draft, from: number, to: number): boolean {
  return draft.tokens.slice(from, to).some((token) => isOutsideWord(token.key));
}
