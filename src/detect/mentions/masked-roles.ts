import type { Candidate } from './candidate.ts';
import { classAfter } from './classes.ts';
import { isVerb } from './cue-words.ts';
import type { Draft } from './draft.ts';
import type { Roster } from './roster.ts';
import { isTitle } from './titles.ts';
import { type Evidence, weigh } from './weights.ts';

const found = (from: number, to: number, evidence: Evidence): Candidate => ({
  from,
  to,
  trim: 0,
  kind: 'role',
  score: weigh([evidence]),
});

/** What is said to Sir before his name: "fair play sir". */
const PRAISED = /^(?:play|done|work|cheers|thanks|bravo|one|dos|legend|respect)$/;

/** Before "miss defended me" it is a person and not a verb. */
const MISSED = /^(?:|ngl|and|but|so|cos|because|n|then|when|says|said|that)$/;
const HAILED = /^(?:hey|hi|hiya|hello|evening|morning|afternoon)$/;

/** "Sir" and "Miss" alone, as pupils say it: "Miss won't let them". */
export function titleAlone(draft: Draft, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  const next = draft.tokens[at + 1];
  if (token === undefined || (token.key !== 'sir' && token.key !== 'miss')) return undefined;
  if (
    PRAISED.test(draft.tokens[at - 1]?.key ?? '') &&
    token.gap === ' ' &&
    (next === undefined || next.opens || !/^ $/.test(next.gap))
  )
    return draft.tokens[at - 2] === undefined || token.key === 'sir'
      ? found(at, at + 1, 'sirSpoken')
      : undefined;
  if (next === undefined) return undefined;
  // "miss said", "sir took it off him", but not "I miss seeing" or "dear sir".
  const before = token.opens ? '' : (draft.tokens[at - 1]?.key ?? '');
  const spoken =
    !token.capital &&
    next.gap === ' ' &&
    !next.opens &&
    !next.capital &&
    (isVerb(next.key) ||
      (/(?:[a-z]{3}ed|^can|^cant|^couldnt)$/.test(next.key) &&
        (token.key === 'sir' || MISSED.test(before))) ||
      (/^(?:just|never|always|even|still|then|only)$/.test(next.key) &&
        (isVerb(draft.tokens[at + 2]?.key ?? '') || /ed$/.test(draft.tokens[at + 2]?.key ?? ''))));
  if (
    spoken &&
    !/^(?:i|u|we|they|you|to|will|ill|really|dont|didnt|never|still|gonna|might|ya|dear|yes|no|cant|wont|would|not)$/.test(
      before,
    )
  )
    return draft.whole.school + draft.whole.family > 0 || token.opens || !draft.formal
      ? found(at, at + 1, 'sirSpoken')
      : undefined;
  // "hey sir it's me"
  if (HAILED.test(before) && !next.capital && draft.whole.school > 0)
    return found(at, at + 1, 'sirSpoken');
  if (!token.capital || next.opens || next.capital || next.gap !== ' ' || isTitle(next.key))
    return undefined;
  const placed = next.key === 'in' && draft.tokens[at + 2]?.key === 'the' && draft.whole.family > 0;
  const verb = placed || isVerb(next.key) || /(?:ing|ed)$/.test(next.key);
  return verb && next.key !== 'being' && next.key !== 'having'
    ? found(at, at + 1, 'sirAlone')
    : undefined;
}

/** Masks that name nobody: "Mrs X in Year 2", "you know who in the office", "the ladies in the kitchen". */
export function unnamed(draft: Draft, roster: Roster, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  const next = draft.tokens[at + 1];
  if (token === undefined || next === undefined) return undefined;
  if (isTitle(token.key) && /^[xyz]$/.test(next.key) && (next.capital || token.key !== 'miss')) {
    if (roster.staffByInitial(next.key).length > 0) return undefined;
    const cue = classAfter(draft, roster, at + 2);
    return found(at, cue?.to ?? at + 2, 'maskedRole');
  }
  if (token.key === 'you' && next.key === 'know' && draft.tokens[at + 2]?.key === 'who') {
    const after = draft.tokens[at + 3];
    if (/^(?:you|i)$/.test(after?.key ?? '') || draft.whole.school === 0) return undefined;
    const place = after?.key === 'in' && draft.tokens[at + 4]?.key === 'the' ? at + 6 : at + 3;
    return found(at, Math.min(place, draft.tokens.length), 'youKnowWho');
  }
  return undefined;
}
