import { nameKey } from '../fold/fold.ts';
import { isGivenName, variantGroups } from '../names/given-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Candidate } from './candidate.ts';
import { isPlaceWord, isSchoolWord, isVerb } from './cue-words.ts';
import { type Draft, inSentence, namesByCapital, type Range } from './draft.ts';
import { MARK } from './mark.ts';
import { bareOwn, mayBeBareOwn } from './own-bare.ts';
import { isYoungKin } from './own-kin.ts';
import words from './own-words.json' with { type: 'json' };
import { isTitle } from './titles.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NOUNS = setOf(words.nouns);
const COUNTS = setOf(words.counts);
const NOT_COUNTS = setOf(words['not-counts']);
const ADJECTIVES = setOf(words.adjectives);
const SHORTHAND = setOf(words.shorthand);
const OWNER: ReadonlySet<string> = new Set('my our me ma mah wor mi ar owr r'.split(' '));
const ONES =
  /^(?:ones?|man|men|fella|chap|chappy|pair|uns?|person|people|human|dude|monster|legend|star|angel|love|lady|princess|prince|bean|pickle|poppet|monkey|guy|gremlin|me|madam|yins?|girlie|lot|terror|bugger)$/;
const SIBLINGS = /^(?:brother|sister|nephew|niece|cuz)s?$/;
const SMALLER = /^(?:little|lil|baby|younger|wee|kid)$/;
const CONTRACTED =
  /^(?:gone|here|over|coming|been|not|a|an|the|so|just|never|on|in|always|nearly|almost)$/;
const NUMBER =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)$/;
const TRAVEL =
  /^(?:ferry|ferries|flight|flights|sailing|sailed|holiday|holidays|camping|campsite|cottage|airbnb|isle|island|islands|bridge|boat|train|trains|drove|driving|weekend|beach|beaches|hotel|abbey|caravan|cruise|city|tour|touring)$/;
const BEFORE_MONTH =
  /^(?:in|by|since|until|till|last|next|of|from|early|late|mid|end|every|this|before|after|say|says|saying|with|some|a|the)$/;

const found = (from: number, to: number, score = 3): Candidate => ({
  from,
  to,
  trim: 0,
  kind: 'own',
  score,
});

/** "my son", "our eldest", "me daughter", "my 8 year old", "my two", "our Ted". */
function owned(draft: Draft, at: number, near: boolean): Candidate | undefined {
  const owner = draft.tokens[at];
  if (owner === undefined || !OWNER.has(owner.key)) return undefined;
  let to = at + 1;
  while (to < at + 5) {
    const token = draft.tokens[to];
    if (token === undefined || token.opens || !/^[ -]{1,2}$/.test(token.gap)) return undefined;
    if (
      /^(?:little|lil|wee|big|middle|older|younger|eldest|small|smallest|other|youngest|oldest|tiny|mini)$/.test(
        token.key,
      ) &&
      ONES.test(draft.tokens[to + 1]?.key ?? '')
    )
      return found(at, to + 2);
    if (
      token.key === 'old' &&
      /^year$|^yr$/.test(draft.tokens[to - 1]?.key ?? '') &&
      !NOUNS.has(draft.tokens[to + 1]?.key ?? '')
    )
      return found(at, to + 1);
    const next = draft.tokens[to + 1];
    // "my four year old"
    if (NUMBER.test(token.key) && /^(?:years?|yr)$/.test(next?.key ?? '')) {
      to++;
      continue;
    }
    const adjective =
      ADJECTIVES.has(token.key) &&
      next?.gap.length === 1 &&
      (NOUNS.has(next.key) ||
        ADJECTIVES.has(next.key) ||
        SIBLINGS.test(next.key) ||
        /^ones?$/.test(next.key));
    // "my Y4 has been moved", "my 7yo"
    const aged =
      /^(?:y|yr)\d{1,2}$|^\d+yo$/.test(token.key) ||
      (/^\d{1,2}$/.test(token.key) && /^(?:year|yr)$/.test(draft.tokens[to - 1]?.key ?? ''));
    if (
      aged &&
      !token.possessive &&
      (isVerb(next?.key ?? '') || /^(?:is|has|was|and|came|who)$/.test(next?.key ?? ''))
    )
      return found(at, to + 1);
    if (SIBLINGS.test(token.key) && !SMALLER.test(draft.tokens[to - 1]?.key ?? ''))
      return isYoungKin(draft, to, near) && to === at + 1 ? found(at, to + 1, 1.2) : undefined;
    if (NOUNS.has(token.key) && !adjective)
      return owner.key === 'me' &&
        (to > at + 2 ||
          /^(?:told|tell|give|gave|show|trust|believe|tells|call|calls)$/.test(
            draft.tokens[at - 1]?.key ?? '',
          ))
        ? undefined
        : found(at, to + 1);
    if (COUNTS.has(token.key) && owner.key !== 'me' && !NOUNS.has(next?.key ?? '')) {
      return next && next.gap === ' ' && NOT_COUNTS.has(next.key) ? undefined : found(at, to + 1);
    }
    const strange =
      /^(?:our|wor|r)$/.test(owner.key) &&
      (near || draft.whole.school > 0 || draft.tenor.harm > 0) &&
      namesByCapital(draft, to) &&
      !token.caps &&
      !isOrdinary(token.key) &&
      !isSchoolWord(token.key);
    if (
      to === at + 1 &&
      !adjective &&
      owner.key !== 'me' &&
      (strange || isGivenName(token.key)) &&
      (token.capital || !draft.cased || near || (owner.key !== 'my' && !isOrdinary(token.key)))
    ) {
      const word = isOrdinary(token.key) && !token.capital;
      const surname = next?.gap === ' ' && namesByCapital(draft, to + 1) && !isOrdinary(next.key);
      return word || surname || isPlaceWord(next?.key ?? '') ? undefined : found(at, to + 1, 2.6);
    }
    if (
      !ADJECTIVES.has(token.key) &&
      !COUNTS.has(token.key) &&
      !/^\d+$|^(?:y|yr|year)\d+$|^\d+yo$/.test(token.key)
    )
      return undefined;
    to++;
  }
  return undefined;
}

/** Forum shorthand: DS, DD1, LO; small letters only with a number or where a person must stand. */
function shorthand(draft: Draft, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.key.length > 4) return undefined;
  const parts = /^([a-z]{2,3})(\d?)$/.exec(token.key);
  if (parts === null || !SHORTHAND.has(parts[1] ?? '')) return undefined;
  if (token.sigil || token.masked) return undefined;
  const next = draft.tokens[at + 1];
  const person =
    token.possessive ||
    isVerb(next?.key ?? '') ||
    /^(?:is|was|who|and|in|started|\d+)$/.test(next?.key ?? '');
  if (!(token.caps && (draft.cased || person)) && !parts[2] && !person) return undefined;
  if (/^(?:nintendo|lo)$/.test(draft.tokens[at - 1]?.key ?? '')) return undefined;
  // "my friend's DD"
  if (draft.tokens[at - 1]?.possessive && token.gap === ' ' && !token.opens) return undefined;
  if (!token.caps && !parts[2] && !token.possessive && draft.whole.school + draft.whole.family < 2)
    return undefined;
  return found(at, at + 1);
}

/** "The ferry to Skye", "off to Iona for a week": the family's name as a place. */
function isTravelled(draft: Draft, at: number): boolean {
  const before = draft.tokens[at - 1];
  if (!/^(?:to|in|from|past|on|around|round|near|via|of)$/.test(before?.key ?? '')) return false;
  if (draft.tokens[at]?.possessive) return false;
  return inSentence(draft, at, (key) => TRAVEL.test(key));
}

/** A name that the family entered. A name that is also a word counts only where it is used as a name. */
function entered(draft: Draft, names: ReadonlySet<string>, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.sigil) return undefined;
  if (names.size === 0) return undefined;
  let to = at + 1;
  const bare = token.key.slice(0, -1);
  const owns =
    token.key.endsWith('s') && bare.length > 2 && names.has(bare) && !names.has(token.key);
  if (owns && !isOrdinary(bare) && !isOrdinary(token.key))
    return draft.tokens[at + 1]?.gap === ' ' ? { ...found(at, at + 1, 3.2), trim: 1 } : undefined;
  if (!names.has(token.key)) {
    const next = draft.tokens[at + 1];
    if (next === undefined || !/^[ -]$/.test(next.gap) || !names.has(token.key + next.key))
      return undefined;
    to++;
  }
  const before = draft.tokens[at - 1];
  const next = draft.tokens[to];
  if (before && !token.opens && isTitle(before.key) && token.gap.length < 3) return undefined;
  const from = before && /^(?:my|our|wor|r)$/.test(before.key) && token.gap === ' ' ? at - 1 : at;
  if (next?.gap === ' ' && isPlaceWord(next.key) && next.capital) return undefined;
  if (from === at && isTravelled(draft, at)) return undefined;
  if (from < at || !isOrdinary(token.key) || to > at + 1) return found(from, to, 3.5);
  if (!token.capital || (token.caps && token.key.length > 2 && before?.caps)) return undefined;
  if (token.caps && next?.caps) return undefined;
  const beside =
    (token.possessive && !CONTRACTED.test(next?.key ?? '')) ||
    (isVerb(next?.key ?? '') && !token.possessive) ||
    next?.key === 'starts' ||
    (next?.key === 'and' && names.has(draft.tokens[to + 1]?.key ?? '')) ||
    (before?.key === 'and' && names.has(draft.tokens[at - 2]?.key ?? ''));
  if (token.opens) return beside ? found(at, to, 3.5) : undefined;
  return BEFORE_MONTH.test(before?.key ?? '') && !beside ? undefined : found(at, to, 3.5);
}

/** The folded names that stand for the family's own children, with close short forms of names that aren't words. */
export function ownNames(own: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const name of own) {
    const key = nameKey(name);
    if (key.length > 1) names.add(key);
    const first = nameKey(name.trim().split(/\s+/)[0] ?? '');
    if (first.length > 1 && (variantGroups(first).length > 0 || !isOrdinary(first)))
      names.add(first);
  }
  return names;
}

/** Whether a mention of the writer's own child may begin with this folded word. */
export const mayBeOwn = (key: string, names: ReadonlySet<string>): boolean =>
  OWNER.has(key) ||
  mayBeBareOwn(key) ||
  SHORTHAND.has(key) ||
  (/\d$/.test(key) && SHORTHAND.has(key.slice(0, -1))) ||
  [...names].some(
    (name) => name.startsWith(key) || (key.endsWith('s') && name === key.slice(0, -1)),
  );

/**
 * Candidates for the writer's own children that begin within a range of tokens. `near`: the draft names the school or
 * its people.
 */
export function findOwn(
  draft: Draft,
  names: ReadonlySet<string>,
  near: boolean,
  { from, to }: Range,
): Candidate[] {
  const out: Candidate[] = [];
  for (let at = from; at < to; at++) {
    if (!((draft.marks[at] ?? 0) & MARK.own)) continue;
    for (const form of [
      owned(draft, at, near),
      entered(draft, names, at),
      shorthand(draft, at),
      bareOwn(draft, at, near),
    ]) {
      if (form) out.push(form);
    }
  }
  return out;
}
