import { isGivenName } from '../names/given-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Candidate } from './candidate.ts';
import { readAfter, type Surroundings } from './child-signs.ts';
import words from './child-words.json' with { type: 'json' };
import { classAfter } from './classes.ts';
import { isSchoolWord, isVerb } from './cue-words.ts';
import type { Draft } from './draft.ts';
import type { Roster } from './roster.ts';
import { isTitle } from './titles.ts';
import { ENOUGH } from './weights.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const RELATIONS = setOf(words.relations);
const KIN = setOf(words.kin);
const FRIENDS = setOf(words.friends);
const SMALLER = setOf(words.smaller);
const OURS = setOf(words.ours);
const ACTS = setOf(words.acts);
const STATES = setOf(words.states);
const THEIRS: ReadonlySet<string> = new Set(['her', 'his', 'their', 'your', 'ur']);
const MY = /^(?:my|our|the|a|her|his|me|mi|your|their|that|this|wor)$/;
const TIGHT = /^[ -]{1,2}$/;

const found = (from: number, to: number): Candidate => ({
  from,
  to,
  trim: 0,
  kind: 'child',
  score: 1.25,
});

/** Whose child it is, and where the span begins if it belongs to the mention. */
interface Owner {
  readonly sort: 'ours' | 'relation' | 'named' | 'known' | 'theirs' | 'yours';
  readonly from: number;
}

function ownerOf(draft: Draft, at: number): Owner | undefined {
  const token = draft.tokens[at];
  if (token === undefined) return undefined;
  if (/^(?:your|ur)$/.test(token.key)) return { sort: 'yours', from: at };
  if (THEIRS.has(token.key)) return { sort: 'theirs', from: at };
  // "my cousins lad": the apostrophe is often left out.
  const bare = token.possessive ? token.key : token.key.replace(/s$/, '');
  const owns = token.possessive || bare !== token.key;
  if (!owns) return undefined;
  const before = token.opens ? '' : (draft.tokens[at - 1]?.key ?? '');
  if (OURS.has(bare)) {
    if (/^(?:sister|brother)$/.test(bare)) return undefined;
    const mine =
      /^(?:dd|ds|dc|lo|dss|dsd|mine|ours)\d?$/.test(bare) ||
      /^(?:my|our|me|wor|mi|old)$/.test(before);
    return mine ? { sort: 'ours', from: at + 1 } : undefined;
  }
  if (RELATIONS.has(bare)) {
    if (bare === 'whoever' || /^some(?:body|one)$/.test(bare))
      return { sort: 'relation', from: at };
    if (token.opens) return { sort: 'relation', from: at };
    if (/^(?:teacher|head|governor)$/.test(bare)) return { sort: 'known', from: at + 1 };
    return MY.test(before) ? { sort: 'relation', from: at - 1 } : undefined;
  }
  // "next door's lad", "number 12's lad"
  if (bare === 'door' && before === 'next') return { sort: 'relation', from: at - 1 };
  if (token.possessive && /^\d+$/.test(bare) && /^(?:number|no)$/.test(before))
    return { sort: 'relation', from: at - 1 };
  const plain = !token.possessive && isGivenName(bare) && !isOrdinary(bare) && bare.length > 3;
  if (plain && KIN.has(draft.tokens[at + 1]?.key ?? '')) return { sort: 'named', from: at };
  if (!token.possessive) return undefined;
  if (
    isTitle(before) ||
    /^(?:chairman|deputy|secretary|principal|ta|chair|caretaker|cook|headteacher)$/.test(bare)
  )
    return { sort: 'known', from: at + 1 };
  // "the vicar's son"
  if (/^(?:the|a|that|some)$/.test(before) && !token.capital && token.gap === ' ')
    return { sort: 'relation', from: at - 1 };
  const shaped = token.capital && draft.cased && !isSchoolWord(token.key);
  if (!(shaped && (isGivenName(token.key) || !isOrdinary(token.key)))) return undefined;
  const ours =
    draft.forenames[at] !== undefined ||
    draft.surnames[at] !== undefined ||
    (draft.forenames[at - 1]?.length ?? 0) > 1;
  return ours ? { sort: 'known', from: at + 1 } : { sort: 'named', from: at };
}

/** "Dawn's lad", "my neighbour's son", "her baby brother", "DD's best friend", "his mate from year 5", "your son". */
export function relatedChild(
  draft: Draft,
  roster: Roster,
  at: number,
  { near }: Surroundings,
): Candidate | undefined {
  const owner = ownerOf(draft, at);
  if (owner === undefined) return undefined;
  let noun = at + 1;
  while (SMALLER.has(draft.tokens[noun]?.key ?? '') && noun < at + 3) {
    if (
      /^(?:eldest|youngest|little)$/.test(draft.tokens[noun]?.key ?? '') &&
      !KIN.has(draft.tokens[noun + 1]?.key ?? '')
    )
      break;
    noun++;
  }
  const head = draft.tokens[noun];
  if (
    head === undefined ||
    head.opens ||
    !TIGHT.test(head.gap) ||
    !TIGHT.test(draft.tokens[at + 1]?.gap ?? '')
  )
    return undefined;
  const friend = FRIENDS.has(head.key);
  if (!friend && !KIN.has(head.key)) return undefined;
  const cue = classAfter(draft, roster, noun + 1);
  const { harm, story } = draft.tenor;
  const next = draft.tokens[noun + 1];
  const verb = next?.gap === ' ' && !next.opens ? next.key : '';
  const small =
    noun > at + 1 &&
    /^(?:baby|little|wee|lil|younger|twin)$/.test(draft.tokens[noun - 1]?.key ?? '');
  const grown = /^(?:in|works?|cleans?|teaches|type|types|runs|drives)$/.test(verb) && !cue;
  let score = (near ? 0.3 : 0) + (draft.whole.school > 0 ? 0.15 : 0) + Math.min(0.6, harm * 0.2);
  if (ACTS.has(verb)) score += 0.3;
  else if (STATES.has(verb) || isVerb(verb)) score += 0.15;
  if (cue) score += 0.8;
  if (small) score += 0.2;
  if (/^(?:eldest|youngest|oldest)$/.test(head.key)) score += 0.4;
  if (readAfter(draft, noun + 1).aged) score += 0.3;
  if (story) score -= 0.5;
  if (grown && !cue) score -= 0.5;
  switch (owner.sort) {
    case 'ours':
      if (!friend) return undefined;
      score += 0.6;
      break;
    case 'relation':
      if (friend) return undefined;
      score += 0.75;
      break;
    case 'named':
      if (friend) return undefined;
      score += 0.8;
      break;
    case 'known':
      score += friend ? 0.3 : 0.65;
      break;
    case 'yours':
      if (friend) return undefined;
      score += ACTS.has(verb) ? 0.45 : STATES.has(verb) ? 0.25 : -0.3;
      if (isInsulted(draft, noun + 1)) score += 0.5;
      break;
    case 'theirs':
      score += friend ? -0.1 : -0.05;
      if (/^bull(?:y|ies)$/.test(head.key)) score += 0.65;
      if (/^(?:brother|sister|nephew|niece|cousin|twin)$/.test(head.key) && !small) score -= 0.2;
      break;
  }
  if (score < ENOUGH) return undefined;
  return found(owner.from, friend && cue ? cue.to : noun + 1);
}

/** "your son is a bully" */
function isInsulted(draft: Draft, at: number): boolean {
  if (!/^(?:is|was)$/.test(draft.tokens[at]?.key ?? '')) return false;
  return draft.tokens
    .slice(at + 1, at + 6)
    .some(({ key }) =>
      /^(?:bully|feral|thug|brat|animal|vile|menace|nightmare|horrible|thief|liar|racist|monster)$/.test(
        key,
      ),
    );
}

/** Whether a folded word may own a child: "her", "your". Possessives may too. */
export const mayOwnChild = (key: string): boolean =>
  THEIRS.has(key) ||
  (key.endsWith('s') &&
    (OURS.has(key.slice(0, -1)) ||
      RELATIONS.has(key.slice(0, -1)) ||
      isGivenName(key.slice(0, -1))));
