import { nearly } from '../fold/spellings.ts';
import { isGivenName } from '../names/given-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Candidate } from './candidate.ts';
import { isPlaceWord, isSchoolWord } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { ACTORS, EVENT, type SchoolNames, schoolKey, TAIL } from './school-names.ts';
import { type Evidence, weigh } from './weights.ts';

/** What may stand between two words of one name. */
export const INSIDE = /^(?: {1,3}|\. ?|-|'| - |)$/;

/** A candidate for the school that spans tokens `from` to `to`, exclusive. */
export function schoolCandidate(from: number, to: number, ...evidence: Evidence[]): Candidate {
  return { from, to, trim: 0, kind: 'school', score: weigh(evidence) };
}

const LONG_TAIL = [...TAIL].filter((word) => word.length > 5);

/** A word for a school's kind, one slip allowed in the long ones: "Acadmey". */
function isTail(key: string): boolean {
  return TAIL.has(key) || (!isOrdinary(key) && LONG_TAIL.some((word) => nearly(key, word)));
}

/** Takes in the words for its kind that follow: "St Mildred's [C of E Primary School]". */
export function tail(draft: Draft, from: number): number {
  let to = from;
  for (let i = from; i < Math.min(from + 8, draft.tokens.length); i++) {
    const token = draft.tokens[i];
    if (token === undefined || !INSIDE.test(token.gap)) break;
    // "Infant and Nursery School"
    const joins = token.key === 'and' && to > from && isTail(draft.tokens[i + 1]?.key ?? '');
    if (joins && INSIDE.test(draft.tokens[i + 1]?.gap ?? '')) continue;
    if (!isTail(token.key)) break;
    if (token.key === 'of' && draft.tokens[i + 1]?.key !== 'e') break;
    if (!/^(?:c|of)$/.test(token.key)) to = i + 1;
  }
  return to;
}

/** Hashtags, handles and names run together: "#StMildreds", "@fernhollow_ps", "fernhollowprimary". */
export function tagged(draft: Draft, names: SchoolNames, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.key.length < 4) return undefined;
  if (token.sigil === '@') {
    return names.handles.has(token.key) ? schoolCandidate(at, at + 1, 'schoolHandle') : undefined;
  }
  const key = token.key.replace(/^saint/, 'st');
  for (const name of names.joined) {
    if (!key.startsWith(name)) continue;
    const rest = key.slice(name.length);
    if (
      token.sigil === '#' &&
      (/^s?$/.test(rest) ||
        /^s?(?:school|primary|academy|ps|juniors?|infants?|ce|rc|cofe|catholic|cep?s?|rcps?|primaryschool|nursery|high|trust|college|\d{2,4}|parents|mums|families|kids|out|y\d|year\d|class\w*|leavers\w*|pta|forever|staff)+$/.test(
          rest,
        ))
    )
      return schoolCandidate(at, at + 1, 'schoolTag');
    if (
      token.sigil === '' &&
      (/^s?$/.test(rest)
        ? names.cores.every((core) => core.keys.length > 1 || core.sort !== 'word') &&
          !isOrdinary(key)
        : /^s?(?:school|primary|academy|ps)+$/.test(rest))
    )
      return schoolCandidate(at, at + 1, 'schoolTag');
  }
  if (token.sigil === '#' && names.handles.has(key))
    return schoolCandidate(at, at + 1, 'schoolTag');
  return undefined;
}

/** Initials, only beside words of school life: "SMPS open evening". */
export function initialled(draft: Draft, names: SchoolNames, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  if (
    token === undefined ||
    names.initials.length < 2 ||
    token.key !== names.initials ||
    token.sigil === '@'
  )
    return undefined;
  if (token.sigil === '#')
    return token.key.length > 2 ? schoolCandidate(at, at + 1, 'schoolInitials') : undefined;
  if (names.initials.length < 3 && !token.caps) return undefined;
  const before = draft.tokens[at - 1];
  if (before && !token.opens && /^\d+$/.test(before.key)) return undefined;
  for (let i = Math.max(0, at - 12); i < Math.min(draft.tokens.length, at + 13); i++) {
    const other = draft.tokens[i];
    if (
      i !== at &&
      other &&
      Math.abs(other.sentence - token.sentence) <= 1 &&
      (EVENT.has(other.key) || isSchoolWord(other.key))
    ) {
      return schoolCandidate(at, at + 1, 'schoolInitials');
    }
  }
  const next = draft.tokens[at + 1];
  const used =
    (next?.gap === ' ' && !next.opens && (ACTORS.has(next.key) || EVENT.has(next.key))) ||
    (!token.opens &&
      /^(?:at|from|to|leaving|leave|left|join|joining|love|hate)$/.test(before?.key ?? ''));
  const shouted = token.caps && draft.cased;
  if (names.initials.length < 3 || !(shouted || used || names.initials.length > 4))
    return undefined;
  if (/^(?:the|a|an|this|our|my|your|of)$/.test(before?.key ?? '') && !token.opens)
    return undefined;
  const rare = names.initials.length > 3 && (shouted || names.initials.length > 4);
  return schoolCandidate(at, at + 1, used || rare ? 'schoolClipped' : 'schoolDoubtful');
}

const saintOf = (names: SchoolNames): string | undefined =>
  names.cores.find(({ sort, keys }) => sort === 'saint' && keys.length === 2 && keys[0] === 'st')
    ?.keys[1];

/** Whether a folded word is the school's saint without "St". */
export function isUnsainted(key: string, names: SchoolNames): boolean {
  const saint = saintOf(names);
  return saint !== undefined && (key === saint || key === `${saint}s`);
}

/** The saint without "St": "Oswin's is a joke", "kids at Oswins". A given name is a person's without more. */
export function unsainted(draft: Draft, names: SchoolNames, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  const last = saintOf(names);
  if (token === undefined || last === undefined || token.sigil || last.length < 5) return undefined;
  if (!(token.possessive ? token.key === last : token.key === `${last}s`)) return undefined;
  const next = draft.tokens[at + 1];
  const acts = next?.gap === ' ' && !next.opens && ACTORS.has(next.key);
  const placed =
    !token.opens && /^(?:at|from|to|leave|left)$/.test(draft.tokens[at - 1]?.key ?? '');
  if (!(acts && !isGivenName(last)) && !(placed && !(next?.gap === ' ' && next.capital)))
    return undefined;
  return { ...schoolCandidate(at, at + 1, 'schoolUnsainted'), trim: token.key === last ? -2 : 0 };
}

/** Town and kind: "the C of E primary in Long Marling", "Oakworth Primary". */
export function byTown(draft: Draft, names: SchoolNames, at: number): Candidate | undefined {
  const { town } = names;
  if (town.length === 0) return undefined;
  const isTown = (from: number): boolean =>
    town.every((key, i) => draft.tokens[from + i]?.key === key);
  const kind = names.primary
    ? /^(?:primary|school|infants?|juniors?)$/
    : /^(?:academy|school|secondary|comp|high)$/;
  if (isTown(at)) {
    const end = tail(draft, at + town.length);
    return end > at + town.length &&
      kind.test(draft.tokens[at + town.length]?.key ?? '') &&
      /^ $/.test(draft.tokens[at + town.length]?.gap ?? '')
      ? schoolCandidate(at, end, 'schoolOfTown')
      : undefined;
  }
  if (!/^(?:the|our|that)$/.test(draft.tokens[at]?.key ?? '')) return undefined;
  const end = tail(draft, at + 1);
  if (end === at + 1 || !kind.test(draft.tokens[end - 1]?.key ?? '')) return undefined;
  return /^(?:in|at|of|up)$/.test(draft.tokens[end]?.key ?? '') && isTown(end + 1)
    ? schoolCandidate(at, end + 1 + town.length, 'schoolInTown')
    : undefined;
}

/** The first word of a name of two or more: "at Harrow" for Harrow Mere School. Sure only where a school must stand. */
export function shortened(draft: Draft, names: SchoolNames, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  if (
    token === undefined ||
    token.sigil ||
    token.possessive ||
    !names.firsts.has(schoolKey(token.key))
  )
    return undefined;
  const next = draft.tokens[at + 1];
  const before = token.opens ? '' : (draft.tokens[at - 1]?.key ?? '');
  const follows = next?.gap === ' ' && !next.opens;
  if (follows && (isPlaceWord(next.key) || (next.capital && !isSchoolWord(next.key))))
    return undefined;
  if (/^(?:the|a|an|some|of|my|your)$/.test(before)) return undefined;
  const placed = /^(?:at|from|to|leave|left|leaving|joining|hate|love|for)$/.test(before);
  const acts = follows && (ACTORS.has(next.key) || EVENT.has(next.key) || isSchoolWord(next.key));
  const cue = draft.whole.school + draft.whole.family > 0;
  if (!(placed || acts)) return undefined;
  return schoolCandidate(at, at + 1, cue ? 'schoolClipped' : 'schoolDoubtful');
}
