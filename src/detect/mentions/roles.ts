import type { Candidate } from './candidate.ts';
import { readAfter } from './child-signs.ts';
import { classAfter, classAt } from './classes.ts';
import { isVerb } from './cue-words.ts';
import type { Draft, Range } from './draft.ts';
import { MARK } from './mark.ts';
import { titleAlone, unnamed } from './masked-roles.ts';
import { isSomethingElse } from './role-compounds.ts';
import { describedRole, mayDescribeRole } from './role-described.ts';
import { beginsRole, isRoleAct, MODIFIERS, roleAt } from './role-names.ts';
import { inSchool, isPersonal } from './role-signs.ts';
import { isAdvice, isJudged, isParticular, isPraised } from './role-uses.ts';
import type { Roster } from './roster.ts';
import { isTitle } from './titles.ts';
import { type Evidence, weigh } from './weights.ts';

const DEFINITE: ReadonlySet<string> = new Set(
  "the her his our their that this my th t these those your whole both all whichever th' yer wor da tha de certain".split(
    ' ',
  ),
);
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'some', 'another', 'two']);
/** "my sons teacher": the apostrophe is often left out. */
const CHILDS = /^(?:dds|dss|sons|daughters|lads|kids|boys|girls|childs|childrens)$/;
const TIGHT = /^[ -]{1,2}$/;
const PLACED = /^(?:in|at|outside|near|by|into|past|behind|inside|through|via|on|under|round)$/;

const found = (from: number, to: number, evidence: Evidence): Candidate => ({
  from,
  to,
  trim: 0,
  kind: 'role',
  score: weigh([evidence]),
});

/** Where a role begins after a determiner at `at`: past "new", "Year 4", "PE". */
function skipModifiers(draft: Draft, roster: Roster, from: number): number {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const token = draft.tokens[at];
    if (token === undefined || token.opens || !TIGHT.test(token.gap)) return at;
    const role = roleAt(draft.tokens, at);
    if (role && (role.to > at + 1 || !(MODIFIERS.has(token.key) && roleAt(draft.tokens, at + 1))))
      return at;
    const cue = classAt(draft, roster, at);
    if (cue) at = cue.to;
    else if (MODIFIERS.has(token.key)) at++;
    else return at;
  }
  return at;
}

function withDeterminer(
  draft: Draft,
  roster: Roster,
  at: number,
  ours: boolean,
): Candidate | undefined {
  const determiner = draft.tokens[at];
  if (determiner === undefined) return undefined;
  const definite = DEFINITE.has(determiner.key);
  const indefinite = INDEFINITE.has(determiner.key);
  const owner = (determiner.possessive || CHILDS.test(determiner.key)) && !definite;
  if (!definite && !indefinite && !owner) return undefined;
  const start = skipModifiers(draft, roster, at + 1);
  const token = draft.tokens[start];
  if (token === undefined || token.opens || !TIGHT.test(token.gap)) return undefined;
  const role = roleAt(draft.tokens, start);
  if (role === undefined || isSomethingElse(draft, role.to)) return undefined;
  // With an article, reception is a desk or a class; a list for the nurse is a list.
  if (token.key === 'reception' && role.to === start + 1) return undefined;
  if (token.key === 'nurse' && draft.tokens[at - 1]?.key === 'for') return undefined;
  const modified = start > at + 1 ? (draft.tokens[at + 1]?.key ?? '') : '';
  if (definite && /^(?:best|worst)$/.test(modified)) return undefined;
  if (indefinite && modified !== 'certain') {
    if (!isParticular(draft, at, role, ours)) return undefined;
  } else if (!role.sure && !inSchool(draft, start, ours, role.everywhere)) return undefined;
  // A head that is hers or mine is on a neck, and the office that one goes to is a room.
  else if (
    /^heads?$/.test(token.key) &&
    role.to === start + 1 &&
    /^(?:his|her|my|your|their|whole)$/.test(determiner.key)
  )
    return undefined;
  else if (
    /^(?:office|chair|kitchen|canteen|reception|premises)$/.test(token.key) &&
    role.to === start + 1 &&
    (PLACED.test(draft.tokens[at - 1]?.key ?? '') ||
      (token.key === 'chair' && !isPersonal(draft, start)))
  )
    return undefined;
  else if (isAdvice(draft, at) && !ours) return undefined;
  // The head of a film's school.
  if (!ours && draft.tenor.story && draft.whole.school === 0) return undefined;
  if (
    owner &&
    !draft.ours.has(at) &&
    !/^(?:dds|dss|sons|daughters|lads|kids|boys|girls|childs|childrens|dd|ds|dc|lo|dd\d|ds\d|mine|head|son|daughter|lad|boy|girl|kid|kids|child|children|class|school|eldest|youngest)$/.test(
      determiner.key,
    ) &&
    !draft.tokens[at - 1]?.key.match(/^(?:my|our)$/)
  )
    return undefined;
  // "my nephew's head" is on a neck.
  if (owner && /^(?:heads?|chair|coach)$/.test(token.key) && role.to === start + 1)
    return undefined;
  if (!determiner.possessive && owner && !role.sure) return undefined;
  let to = role.to;
  const cue = classAfter(draft, roster, to);
  if (cue && draft.tokens[to]?.key === 'in') to = cue.to;
  // "that teacher with the stammer"
  if (
    definite &&
    draft.tokens[to]?.key === 'with' &&
    /^(?:the|a)$/.test(draft.tokens[to + 1]?.key ?? '')
  )
    to = readAfter(draft, to).to;
  return found(owner ? at + 1 : at, to, role.sure ? 'role' : 'doubtfulRole');
}

/** Whether a clause begins here. */
const starts = (draft: Draft, at: number): boolean =>
  draft.tokens[at]?.opens === true || /[,(:;–]/.test(draft.tokens[at]?.gap ?? '');

/** Roles without a determiner: "HT says", "SLT knew", "Receptionist is rude", "speak with office". */
function bare(draft: Draft, roster: Roster, at: number, ours: boolean): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || !(token.opens || beginsRole(token.key))) return undefined;
  // "Reception teacher is a star": a class stands where a determiner would.
  const classed = token?.opens ? (classAt(draft, roster, at)?.to ?? at) : at;
  const start = roleAt(draft.tokens, classed) ? classed : at;
  const role = token && roleAt(draft.tokens, start);
  if (
    token === undefined ||
    role === undefined ||
    !(role.bare || (role.sure && (start > at || (role.to > start + 1 && starts(draft, at))))) ||
    isSomethingElse(draft, role.to)
  )
    return undefined;
  const named = draft.whole.named || draft.whole.school > Number(token.key === 'reception');
  if (!named && draft.workplace) return undefined;
  // Reception is a party too, and by itself no sign of a school.
  if (token.key === 'reception' && !named && draft.whole.family === 0) return undefined;
  const before = draft.tokens[at - 1];
  const next = draft.tokens[role.to];
  const acts =
    next &&
    !next.opens &&
    /^[ ,"]{1,2}$/.test(next.gap) &&
    (isVerb(next.key) ||
      isRoleAct(next.key) ||
      /^(?:are|were|have|fine|know|dont|hasnt|isnt)$/.test(next.key) ||
      /ed$/.test(next.key) ||
      (role.sure && token.opens && /[a-z]{3}s$/.test(next.key)));
  if (
    token.sigil ||
    token.possessive ||
    (before && !token.opens && /^(?:a|an|no|any|as|of|for|like|best|every)$/.test(before.key))
  )
    return undefined;
  if (
    /^(?:leadership|management|supply|kitchen)$/.test(token.key) &&
    /^(?:is|was|isnt|needs|has|can)$/.test(next?.key ?? '')
  )
    return undefined;
  const acronym = /^(?:ht|dht|aht|slt|smt|hoy|senco|sendco|dsl)$/.test(token.key);
  if (acronym)
    return (token.caps || acts) && (ours || draft.whole.school + draft.whole.family > 0 || acts)
      ? found(at, role.to, 'roleAcronym')
      : undefined;
  // "Fernhollow teachers", "Fernhollow office never answers"
  if (draft.ours.has(at - 1) && token.gap === ' ' && token.key !== 'reception')
    return found(at, role.to, 'bareRole');
  if (starts(draft, at) || (before && /^(?:and|but|so|because|cos)$/.test(before.key))) {
    if (starts(draft, at) && isJudged(draft, role.to, ours))
      return found(at, role.to, 'bareRoleHere');
    if (acts && !role.everywhere && !/^(?:head|office|deputy|principal)$/.test(token.key))
      return found(at, role.to, 'bareRole');
    if (acts && inSchool(draft, at, ours, role.everywhere))
      return found(at, role.to, 'bareRoleHere');
    return undefined;
  }
  // "Asked at reception": a desk, where the class is "in reception".
  if (
    token.key === 'reception' &&
    before?.key === 'at' &&
    (ours || /^(?:asked|ask)$/.test(draft.tokens[at - 2]?.key ?? ''))
  )
    return found(at, role.to, 'askedRole');
  const asked =
    before &&
    token.gap === ' ' &&
    /^(?:with|told|tell|ring|rang|asked|ask|emailed|email|called|from|sorry|by)$/.test(before.key);
  return asked &&
    /^(?:office|receptionist|reception|school|headteacher|head|senco|sendco|governors|slt|staff|teacher|teachers)$/.test(
      token.key,
    ) &&
    inSchool(draft, at, ours)
    ? found(at, role.to, 'askedRole')
    : undefined;
}

/** Whether a role may begin with this folded word. */
export const mayBeRole = (key: string): boolean =>
  DEFINITE.has(key) ||
  INDEFINITE.has(key) ||
  mayDescribeRole(key) ||
  CHILDS.test(key) ||
  beginsRole(key) ||
  key === 'you' ||
  isTitle(key);

/**
 * Candidates for roles that begin within a range of tokens. `ours`: the draft names the school, its people or the
 * writer's own child.
 */
export function findRoles(
  draft: Draft,
  roster: Roster,
  ours: boolean,
  { from, to }: Range,
): Candidate[] {
  const out: Candidate[] = [];
  for (let at = from; at < to; at++) {
    if (!((draft.marks[at] ?? 0) & MARK.role)) continue;
    const candidate =
      unnamed(draft, roster, at) ??
      describedRole(draft, roster, at, ours) ??
      withDeterminer(draft, roster, at, ours) ??
      bare(draft, roster, at, ours) ??
      (isPraised(draft, at) ? found(at, at + 1, 'bareRoleHere') : undefined) ??
      titleAlone(draft, at);
    if (candidate === undefined) continue;
    out.push(candidate);
    at = Math.max(at, candidate.to - 1);
  }
  return out;
}
