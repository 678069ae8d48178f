import { isGivenName } from '../names/given-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import { isSchoolWord } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { isTitle } from './titles.ts';

const DATES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|xmas|covid|english|welsh|french|ofsted|pe|rs|re|it|ict|dt)$/;

/** Whether the token is a place by its capital: not a school word, a date, a person or one of the school's own names. */
export function namesPlace(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  if (token === undefined || token.opens || !token.capital || !draft.cased || token.sigil)
    return false;
  const { key } = token;
  return (
    key.length > 2 &&
    !/\d/.test(key) &&
    !draft.ours.has(at) &&
    !isSchoolWord(key) &&
    !isTitle(key) &&
    !isOrdinary(key) &&
    !DATES.test(key) &&
    (!isGivenName(key) || /^(?:in|st)$/.test(draft.tokens[at - 1]?.key ?? ''))
  );
}

/** Whether the words after a role give it to another school or place: "the head at St Cuthbert's", "my old head in Preston". */
export function isOfAnotherPlace(draft: Draft, to: number): boolean {
  const link = draft.tokens[to];
  if (link === undefined || link.opens || link.gap !== ' ') return false;
  if (!/^(?:in|at|of|from|over|up|down)$/.test(link.key)) return false;
  let at = to + 1;
  while (/^(?:in|at|the|my|our)$/.test(draft.tokens[at]?.key ?? '') && at < to + 3) at++;
  if (draft.ours.has(at)) return false;
  if (/^(?:st|saint|ysgol)$/.test(draft.tokens[at]?.key ?? ''))
    return draft.tokens[at + 1]?.capital === true && !draft.ours.has(at + 1);
  if (/^(?:work|uni|university|gp|hospital)$/.test(draft.tokens[at]?.key ?? '')) return true;
  // "the head at my sister's lot"
  const kin = draft.tokens[at];
  if (
    kin?.possessive &&
    /^(?:sister|brother|cousin|friend|mate|niece|nephew|neighbour)$/.test(kin.key)
  )
    return /^(?:lot|school|place|one|academy|primary)$/.test(draft.tokens[at + 1]?.key ?? '');
  // Seen in a shop, the head is still the school's.
  const met = draft.tokens
    .slice(Math.max(0, to - 5), to)
    .some((token) => /^(?:saw|seen|met|spotted|bumped|caught)$/.test(token.key));
  if (met) return false;
  if (/^(?:old|last|previous|former|other)$/.test(draft.tokens[at]?.key ?? ''))
    return draft.tokens[at + 1]?.key === 'school';
  return namesPlace(draft, at) && !draft.tokens[at]?.possessive;
}
