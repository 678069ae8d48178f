import { isGivenName } from '../names/given-names.ts';
import { isKnownGivenName } from '../names/known-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import { isOutsideWord, isPlaceWord, isRoom, isSchoolWord, isVerb } from './cue-words.ts';
import cues from './cues.json' with { type: 'json' };
import { type Draft, namesByCapital } from './draft.ts';
import type { Roster } from './roster.ts';
import type { Evidence } from './weights.ts';

const ACQUAINTANCES: ReadonlySet<string> = new Set(cues.acquaintances.split(' '));
const ROADS =
  /^(?:road|street|lane|avenue|farm|garage|pub|church|chapel|park|estate|vets|surgery)$/;
const ARTICLES =
  /^(?:the|a|an|some|any|no|this|that|every|each|one|two|three|these|those|my|your|very|so|too|of)$/;
const RELATIVES =
  /^(?:mum|mums|mam|mams|dad|dads|mom|mother|father|parents|brother|sister|nan|gran|grandad|stepdad|stepmum|family)$/;

/** What the sentence and the draft are about, as evidence for a name in it. */
export function topic(draft: Draft, at: number, to = at + 1): Evidence[] {
  const here = draft.sentences[draft.tokens[at]?.sentence ?? 0];
  const evidence: Evidence[] = [];
  if (here === undefined) return evidence;
  let { school, outside } = here;
  // Mr Banks and Mrs Church are not about a bank or a church.
  for (const token of draft.tokens.slice(at, to)) {
    if (isSchoolWord(token.key)) school--;
    if (isOutsideWord(token.key)) outside--;
  }
  if (school > 0) evidence.push('schoolNear');
  if (draft.whole.school > here.school) evidence.push('schoolDraft');
  if (here.family > 0 && outside <= 0) evidence.push('ownNear');
  if (outside > school && outside > 0) evidence.push('outside');
  return evidence;
}

/** Whether a clause about a name ending before token `to` tells of another place: "Mr Smith, who runs the garage". */
export function isAfield(draft: Draft, to: number): boolean {
  const link = draft.tokens[to];
  if (link === undefined || link.opens || !/^whos?$/.test(link.key)) return false;
  return range(draft, to + 1, 7).some((token) => isOutsideWord(token.key));
}

/** Whether a name ending before token `to` is said to be of another place: "Mr Smith from the bird club", "at number 22". */
export function isStranger(draft: Draft, to: number): boolean {
  const link = draft.tokens[to];
  if (link === undefined || link.opens) return false;
  if (link.key === 'next' && draft.tokens[to + 1]?.key === 'door') return true;
  if (/^(?:the|our|my|a)$/.test(link.key) && /,/.test(link.gap)) {
    return isOutsideWord(draft.tokens[to + 1]?.key ?? '');
  }
  if (!/^(?:from|at|down|over|off|of|in|up|across|opposite)$/.test(link.key)) return false;
  for (const [i, token] of range(draft, to + 1, 5).entries()) {
    if (isSchoolWord(token.key) || draft.ours.has(to + 1 + i)) return false;
    // A new clause says nothing about where somebody belongs.
    if (/^(?:and|but|so|who|because|cos)$/.test(token.key)) return false;
    if (isRoom(token.key)) continue;
    const numbered = /^\d/.test(draft.tokens[to + 2 + i]?.key ?? '');
    if (/^(?:number|no)$/.test(token.key) ? numbered : isOutsideWord(token.key)) return true;
    if (token.key === 'post' || (isPlaceWord(token.key) && token.capital)) return true;
  }
  return false;
}

const MEETING =
  /^(?:saw|see|seen|met|behind|beside|near|spotted|spot|bumped|bumping|ran|passed|waved|clocked|alongside|opposite|chatting|chatted|talking)$/;

/** Whether the words before token `at` say that somebody was met: a place after the name is then where, not whose. */
export const isMet = (draft: Draft, at: number): boolean =>
  range(draft, Math.max(0, at - 3), Math.min(3, at)).some(({ key }) => MEETING.test(key)) &&
  draft.tokens[at - 1]?.sentence === draft.tokens[at]?.sentence;

function range(draft: Draft, from: number, count: number) {
  const sentence = draft.tokens[from]?.sentence;
  return draft.tokens.slice(from, from + count).filter((token) => token.sentence === sentence);
}

/** Whether the words after a name make it a place, firm or street: "Ashdown Forest", "Pettifer & Sons". */
export function isPlace(draft: Draft, to: number): boolean {
  const next = draft.tokens[to];
  if (next === undefined) return false;
  if (/&/.test(next.gap)) return true;
  if (!/^ $/.test(next.gap) || next.opens) return false;
  if (isPlaceWord(next.key)) {
    const name = draft.tokens[to - 1]?.capital === true && !ROADS.test(next.key);
    return next.capital || !(name && draft.cased)
      ? !(isVerb(next.key) && !next.capital) || !draft.cased
      : false;
  }
  const second = draft.tokens[to + 1];
  return (
    next.capital &&
    second !== undefined &&
    second.gap === ' ' &&
    second.capital &&
    isPlaceWord(second.key)
  );
}

/** "my mate", "her boss", "the plumber": whom a name after it names is of the writer's own life. */
export function isAcquaintance(draft: Draft, at: number): boolean {
  const noun = draft.tokens[at];
  if (noun === undefined || !ACQUAINTANCES.has(noun.key)) return false;
  const owner = draft.tokens[noun.opens ? at : at - 1]?.key ?? '';
  return /^(?:my|our|me|mi|his|her|their|your|a|an|old|best|late|new|ex|big|little|dear)$/.test(
    owner,
  );
}

/** Evidence from the words on both sides of a lone name that spans tokens `from` to `to`. */
export function sides(
  draft: Draft,
  roster: Roster,
  from: number,
  to: number,
  part: 'forename' | 'surname',
): Evidence[] {
  const evidence: Evidence[] = [];
  const before = draft.tokens[from - 1];
  const first = draft.tokens[from];
  const next = draft.tokens[to];
  if (first === undefined) return evidence;
  if (before && !first.opens && /^[ ]$/.test(first.gap)) {
    if (part === 'forename' && isAcquaintance(draft, from - 1)) evidence.push('acquaintance');
    if (ARTICLES.test(before.key)) evidence.push('article');
    const name = isGivenName(before.key) || roster.forenames.has(before.key);
    if (
      before.capital &&
      !before.possessive &&
      (name ? !isOrdinary(before.key) || draft.cased : !isOrdinary(before.key) && draft.cased)
    ) {
      if (!isSchoolWord(before.key)) evidence.push('otherForename');
    } else if (
      part === 'surname' &&
      !before.capital &&
      !first.capital &&
      !before.possessive &&
      isKnownGivenName(before.key) &&
      !isOrdinary(before.key)
    )
      evidence.push('otherForename');
  }
  if (isPlace(draft, to)) evidence.push('place');
  if (isStranger(draft, to)) evidence.push('stranger');
  if (isAfield(draft, to)) evidence.push('stranger');
  // A lost dog.
  if (before?.key === 'to' && /^answers?$/.test(draft.tokens[from - 2]?.key ?? ''))
    evidence.push('stranger');
  if (next && !next.opens && next.gap === ' ' && !first.possessive) {
    const other =
      namesByCapital(draft, to) &&
      !next.caps &&
      !isOrdinary(next.key) &&
      !/^i(?:'|$)/.test(next.word);
    if (other && part === 'forename') evidence.push('otherSurname');
    else if (other && part === 'surname') evidence.push('otherSurname');
    else if (isVerb(next.key) && !(before && ARTICLES.test(before.key))) evidence.push('acts');
  }
  // "gabes mum": the apostrophe is often left out.
  const owns = next?.gap === ' ' && !first.possessive && first.key.endsWith('s');
  if (owns && RELATIVES.test(next.key)) evidence.push('family');
  if (draft.tokens[to - 1]?.possessive && next) {
    if (RELATIVES.test(next.key)) evidence.push('family');
    else if (/^(?:on|in|at|for)$/.test(next.key)) evidence.push('place');
  }
  if (/^(?:hi|hello|hey|dear|hiya|thanks|cheers|morning)$/.test(before?.key ?? '') && !first.opens)
    evidence.push('address');
  else if (first.opens && /^\s*[!,]/.test(next?.gap ?? '') && first.capital && from === 0)
    evidence.push('address');
  return evidence;
}
