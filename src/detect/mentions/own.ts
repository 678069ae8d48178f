import { nameKey } from '../fold/fold.ts';
import { isGivenName, variantGroups } from '../names/given-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Candidate } from './candidate.ts';
import { isPlaceWord, isVerb } from './cue-words.ts';
import { type Draft, namesByCapital } from './draft.ts';
import words from './own-words.json' with { type: 'json' };
import { isTitle } from './titles.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NOUNS = setOf(words.nouns);
const COUNTS = setOf(words.counts);
const NOT_COUNTS = setOf(words['not-counts']);
const ADJECTIVES = setOf(words.adjectives);
const SHORTHAND = setOf(words.shorthand);
const DIALECT = setOf(words.dialect);
const OWNER = /^(?:my|our|me|ma|mah|wor|mi|ar|owr)$/;
const SIBLINGS = /^(?:brother|sister)s?$/;
const SMALLER = /^(?:little|lil|baby|younger|wee|kid)$/;
const CONTRACTED =
  /^(?:gone|here|over|coming|been|not|a|an|the|so|just|never|on|in|always|nearly|almost)$/;
const TRAVEL =
  /^(?:ferry|ferries|flight|flights|sailing|sailed|holiday|holidays|camping|campsite|cottage|airbnb|isle|island|islands|bridge|boat|train|trains|drove|driving|weekend|beach|beaches|hotel|abbey|caravan|cruise|city|tour|touring)$/;
const BEFORE_MONTH =
  /^(?:in|by|since|until|till|last|next|of|from|early|late|mid|end|every|this|before|after|say|says|saying|with|some|a|the)$/;
/** What is done to people only: "told mine". */
const DONE_TO = /^(?:told|tells|bit|bullied|kicked|pushed|punched|taught|teaches)$/;
const TOLD =
  /^(?:told|tells|hit|pushed|bit|kicked|with|left|and|taught|had|bullied|for|to|like|as|so|but|when|if|because|cos|while|where|why|is|that|says|said|than|gave|helped|punched|upset|hurt|called)$/;

const found = (from: number, to: number, score = 3): Candidate => ({
  from,
  to,
  trim: 0,
  kind: 'own',
  score,
});

/** "my son", "our eldest", "me daughter", "my 8 year old", "my two", "our Ted". */
function owned(draft: Draft, at: number): Candidate | undefined {
  const owner = draft.tokens[at];
  if (owner === undefined || !OWNER.test(owner.key)) return undefined;
  let to = at + 1;
  while (to < at + 5) {
    const token = draft.tokens[to];
    if (token === undefined || token.opens || !/^[ -]{1,2}$/.test(token.gap)) return undefined;
    if (token.key === 'little' && /^ones?$/.test(draft.tokens[to + 1]?.key ?? ''))
      return found(at, to + 2);
    if (
      token.key === 'old' &&
      /^year$|^yr$/.test(draft.tokens[to - 1]?.key ?? '') &&
      !NOUNS.has(draft.tokens[to + 1]?.key ?? '')
    )
      return found(at, to + 1);
    const next = draft.tokens[to + 1];
    const adjective =
      ADJECTIVES.has(token.key) &&
      next?.gap.length === 1 &&
      (NOUNS.has(next.key) || ADJECTIVES.has(next.key) || /^ones?$/.test(next.key));
    if (SIBLINGS.test(token.key) && !SMALLER.test(draft.tokens[to - 1]?.key ?? ''))
      return undefined;
    if (NOUNS.has(token.key) && !adjective)
      return owner.key === 'me' && to > at + 2 ? undefined : found(at, to + 1);
    if (COUNTS.has(token.key) && owner.key !== 'me' && !NOUNS.has(next?.key ?? '')) {
      return next && next.gap === ' ' && NOT_COUNTS.has(next.key) ? undefined : found(at, to + 1);
    }
    if (
      to === at + 1 &&
      owner.key !== 'me' &&
      isGivenName(token.key) &&
      (token.capital || !draft.cased)
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
  const parts = /^([a-z]{2,3})(\d?)$/.exec(token?.key ?? '');
  if (token === undefined || parts === null || !SHORTHAND.has(parts[1] ?? '')) return undefined;
  if (token.sigil || token.masked) return undefined;
  const next = draft.tokens[at + 1];
  const person =
    token.possessive ||
    isVerb(next?.key ?? '') ||
    /^(?:is|was|who|and|in|started|\d+)$/.test(next?.key ?? '');
  if (!(token.caps && (draft.cased || person)) && !parts[2] && !person) return undefined;
  if (/^(?:nintendo|lo)$/.test(draft.tokens[at - 1]?.key ?? '')) return undefined;
  if (!token.caps && !parts[2] && !token.possessive && draft.whole.school + draft.whole.family < 2)
    return undefined;
  return found(at, at + 1);
}

/** "Mine is in there now", "told mine", "the wean", "the little one". */
function pronoun(draft: Draft, at: number, near: boolean): Candidate | undefined {
  const token = draft.tokens[at];
  const before = draft.tokens[at - 1];
  const next = draft.tokens[at + 1];
  if (token === undefined || token.sigil) return undefined;
  if (token.key === 'the' && next?.gap === ' ') {
    if (DIALECT.has(next.key)) return found(at, at + 2);
    const third = draft.tokens[at + 2];
    const after = draft.tokens[at + 3];
    if (
      next.key === 'little' &&
      /^ones?$/.test(third?.key ?? '') &&
      !/^(?:in|next|from|across|upstairs|downstairs|who|that|over)$/.test(after?.key ?? '')
    )
      return found(at, at + 3, 1.2);
  }
  if (token.key !== 'mine' && token.key !== 'ours') return undefined;
  if (DONE_TO.test(before?.key ?? '') && !token.opens && token.gap === ' ')
    return found(at, at + 1, 1.3);
  if (!near && draft.whole.school === 0 && draft.whole.family === 0) return undefined;
  const subject =
    token.opens ||
    /^(?:and|but|so|when|if|as|because|cos|while|why|where|is|are|was|,)$/.test(
      before?.key ?? '',
    ) ||
    /[,;(-]/.test(token.gap);
  const verb =
    isVerb(next?.key ?? '') ||
    /^(?:is|are|was|were|has|have|come|love|loves|comes|start|starts|started|both|all|got|in|who)$/.test(
      next?.key ?? '',
    );
  if (before?.key === 'of' || before?.key === 'not' || before?.key === 'friend') return undefined;
  if (subject && verb && next?.opens === false) return found(at, at + 1, 1.5);
  return TOLD.test(before?.key ?? '') &&
    !token.opens &&
    !/^(?:is|as|that|so|like|than)$/.test(before?.key ?? '')
    ? found(at, at + 1, 1.3)
    : undefined;
}

/** "The ferry to Skye", "off to Iona for a week": the family's name as a place. */
function isTravelled(draft: Draft, at: number): boolean {
  const before = draft.tokens[at - 1];
  if (!/^(?:to|in|from|past|on|around|round|near|via|of)$/.test(before?.key ?? '')) return false;
  if (draft.tokens[at]?.possessive) return false;
  return draft.tokens.some(
    (token) => token.sentence === draft.tokens[at]?.sentence && TRAVEL.test(token.key),
  );
}

/** A name that the family entered. A name that is also a word counts only where it is used as a name. */
function entered(draft: Draft, names: ReadonlySet<string>, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.sigil) return undefined;
  let to = at + 1;
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

/** Candidates for the writer's own children. `near`: the draft names the school or its people. */
export function findOwn(draft: Draft, names: ReadonlySet<string>, near: boolean): Candidate[] {
  const out: Candidate[] = [];
  for (let at = 0; at < draft.tokens.length; at++) {
    for (const form of [
      owned(draft, at),
      entered(draft, names, at),
      shorthand(draft, at),
      pronoun(draft, at, near),
    ]) {
      if (form) out.push(form);
    }
  }
  return out;
}
