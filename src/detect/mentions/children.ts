import { isGivenName } from '../names/given-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Candidate } from './candidate.ts';
import words from './child-words.json' with { type: 'json' };
import { classAfter, classAt } from './classes.ts';
import { isSchoolWord } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { MARK } from './mark.ts';
import type { Roster } from './roster.ts';
import { isTitle } from './titles.ts';
import { missing, unlisted } from './unlisted.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NOUNS = setOf(words.nouns);
const PLURALS = setOf(words.plurals);
const ADJECTIVES = setOf(words.adjectives);
const ACTS = setOf(words.acts);
const RELATIONS = setOf(words.relations);
const KIN = setOf(words.kin);
const DETERMINERS: ReadonlySet<string> = new Set(
  'that this the a an another some one whichever two three those these same certain dis dat your them ur'.split(
    ' ',
  ),
);
const THEIRS: ReadonlySet<string> = new Set(['her', 'his', 'their']);
const TIGHT = /^[ -]{1,2}$/;

const found = (from: number, to: number, score = 1.4): Candidate => ({
  from,
  to,
  trim: 0,
  kind: 'child',
  score,
});

interface Cue {
  /** Where the span ends. */
  readonly to: number;
  readonly strong: boolean;
}

/** What makes the child one who can be worked out: a class, a form, a place to live, or what it did. */
function cueAfter(draft: Draft, roster: Roster, to: number): Cue | undefined {
  const cue = classAfter(draft, roster, to);
  if (cue) return { to: cue.to, strong: true };
  const next = draft.tokens[to];
  if (next === undefined || next.opens || next.gap.length > 2) return undefined;
  if (/^(?:in|from|of)$/.test(next.key)) {
    for (let i = to + 1; i < to + 6; i++) {
      const token = draft.tokens[i];
      if (token === undefined || token.opens) break;
      // "a girl in Mrs Long's class" is two mentions: the girl and Mrs Long.
      if (/^(?:class|form|year|school|set|group|tutor|house|room|bubble|team)$/.test(token.key)) {
        const owned = draft.tokens
          .slice(to + 1, i)
          .some((word) => isTitle(word.key) || word.possessive);
        return { to: owned ? to : i + 1, strong: true };
      }
    }
    if (
      /^(?:in|from)$/.test(next.key) &&
      draft.tokens[to + 1]?.key === 'the' &&
      /^(?:flat|house|end)$/.test(draft.tokens[to + 2]?.key ?? '')
    ) {
      const above = /^(?:above|below|opposite|house|upstairs|downstairs)$/.test(
        draft.tokens[to + 3]?.key ?? '',
      );
      return { to: above ? to + 4 : to + 3, strong: true };
    }
  }
  if (next.key === 'with') {
    for (let i = to + 2; i < to + 6; i++) {
      const later = classAfter(draft, roster, i);
      if (later) return { to: later.to, strong: true };
    }
  }
  if (next.key === 'next' && draft.tokens[to + 1]?.key === 'door')
    return { to: to + 2, strong: true };
  if (
    /^(?:across|down|over|up)$/.test(next.key) &&
    /^(?:road|street)$/.test(draft.tokens[to + 2]?.key ?? '')
  )
    return { to: to + 3, strong: true };
  const verb = /^(?:who|that|whos)$/.test(next.key) ? draft.tokens[to + 1] : next;
  if (verb && ACTS.has(verb.key)) return { to, strong: false };
  // "a girl of about twelve": a stranger describes a child that somebody may know.
  if (
    /^(?:of|aged|about)$/.test(next.key) &&
    /^(?:\d|1[0-7]|about|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)$/.test(
      draft.tokens[to + 1]?.key ?? '',
    )
  ) {
    return { to: draft.tokens[to + 1]?.key === 'about' ? to + 3 : to + 2, strong: true };
  }
  return undefined;
}

/** What marks out one child for all who were there: "the lad in the harness", "a girl on her table", "that boy who spat". */
function pictured(draft: Draft, to: number, determiner: string): number | undefined {
  const link = draft.tokens[to];
  if (link === undefined || link.opens || link.gap !== ' ') return undefined;
  const owner = draft.tokens[to + 1];
  if (/^(?:a|an|another)$/.test(determiner)) {
    const here =
      /^(?:in|on)$/.test(link.key) && /^(?:her|his|our|their|the|this)$/.test(owner?.key ?? '');
    return here ? Math.min(to + 3, draft.tokens.length) : undefined;
  }
  if (!/^(?:in|with|on|at|off|who|whose|what|from|by|upstairs|downstairs)$/.test(link.key))
    return undefined;
  let end = to + 1;
  while (end < to + 4 && draft.tokens[end] && draft.tokens[end]?.gap === ' ') end++;
  return end;
}

/** "that lad in 4B", "a girl in Mrs Long's class", "the new girl", "two girls from her form". */
function described(
  draft: Draft,
  roster: Roster,
  at: number,
  known: boolean,
  near: boolean,
): Candidate | undefined {
  const determiner = draft.tokens[at];
  if (determiner === undefined || !DETERMINERS.has(determiner.key)) return undefined;
  let noun = at + 1;
  let marked = '';
  let classed = false;
  while (noun < at + 6) {
    const token = draft.tokens[noun];
    if (token === undefined || token.opens || !TIGHT.test(token.gap)) return undefined;
    if (token.key === 'little' && draft.tokens[noun + 1]?.key === 'one') break;
    if (NOUNS.has(token.key) || PLURALS.has(token.key)) break;
    if (/^(?:new|other|certain|same|different)$/.test(token.key)) marked = token.key;
    const group = noun > at ? classAt(draft, roster, noun) : undefined;
    if (group?.year && /\d|class$/.test(draft.tokens[group.to - 1]?.key ?? '')) {
      classed = true;
      noun = group.to;
      continue;
    }
    if (
      !ADJECTIVES.has(token.key) &&
      !/^(?:y|yr|year)?\d+$/.test(token.key) &&
      token.key !== 'year'
    )
      return undefined;
    noun++;
  }
  const head = draft.tokens[noun];
  if (head === undefined || noun === at + 6) return undefined;
  const plural = PLURALS.has(head.key);
  let to = head.key === 'little' ? noun + 2 : noun + 1;
  const name = draft.tokens[to];
  if (
    name &&
    name.gap === ' ' &&
    !name.opens &&
    name.capital &&
    draft.cased &&
    isGivenName(name.key)
  )
    to++;
  const cue = cueAfter(draft, roster, to);
  const school = draft.whole.school + draft.whole.family > 1;
  const clear = (draft.sentences[head.sentence]?.outside ?? 0) === 0;
  if (cue?.strong)
    return found(at, cue.to, plural && !/^(?:two|those|these)$/.test(determiner.key) ? 0.3 : 1.5);
  if (plural) return undefined;
  if (classed) return found(at, to, 1.4);
  if (/^(?:your|them|ur)$/.test(determiner.key)) return undefined;
  const told = near && clear ? pictured(draft, to, determiner.key) : undefined;
  if (told) return found(at, told, 1.1);
  if (near && clear && determiner.key === 'that' && !draft.tokens[to]?.capital)
    return found(at, to, 1.05);
  if (marked === 'certain') return found(at, to, 1.3);
  const year = draft.tokens
    .slice(at + 1, noun)
    .some((token) => /^(?:year|yr|y\d+)$/.test(token.key));
  if (year) return found(at, to, 1.3);
  if (/^(?:new|other|same)$/.test(marked) && school) return found(at, to, 1.1);
  if (cue && school && (/^(?:that|this|another|the)$/.test(determiner.key) || known))
    return found(at, to, 1.1);
  return known && /^(?:the|that)$/.test(determiner.key) && noun === at + 1
    ? found(at, to, 1.1)
    : undefined;
}

/** "Dawn's lad", "my neighbour's son", "her eldest", "his mate from year 5". */
function related(draft: Draft, roster: Roster, at: number): Candidate | undefined {
  const owner = draft.tokens[at];
  const noun = draft.tokens[at + 1];
  if (owner === undefined || noun === undefined || noun.opens) return undefined;
  if (!(owner.possessive || THEIRS.has(owner.key)) || !TIGHT.test(noun.gap)) return undefined;
  const school = draft.whole.school > 0;
  if (owner.possessive && KIN.has(noun.key)) {
    const relation = RELATIONS.has(owner.key);
    const named =
      owner.capital &&
      draft.cased &&
      !isSchoolWord(owner.key) &&
      (isGivenName(owner.key) || !isOrdinary(owner.key));
    if (owner.key === 'whoever') return found(at, at + 2, 1.2);
    if (relation && !/^(?:my|our|the|a|her|his|me)$/.test(draft.tokens[at - 1]?.key ?? ''))
      return undefined;
    if (relation || named)
      return school || classAfter(draft, roster, at + 2)
        ? found(relation ? at - 1 : at, at + 2, 1.3)
        : undefined;
  }
  if (THEIRS.has(owner.key)) {
    const cue = classAfter(draft, roster, at + 2);
    if (/^(?:mate|friend|pal|cousin)$/.test(noun.key))
      return cue ? found(at, cue.to, 1.3) : undefined;
    if (KIN.has(noun.key) && (cue || (school && /^(?:eldest|youngest|lad|kid)$/.test(noun.key))))
      return found(at, at + 2, 1.1);
  }
  return undefined;
}

/** Whether a child may begin with this folded word. */
export const mayBeChild = (key: string): boolean =>
  DETERMINERS.has(key) || THEIRS.has(key) || /^(?:boy|girl|child)$/.test(key) || isGivenName(key);

/** Candidates for children who can be worked out without the pack naming them. */
export function findChildren(draft: Draft, roster: Roster, near: boolean): Candidate[] {
  const out: Candidate[] = [];
  for (let at = 0; at < draft.tokens.length; at++) {
    if (!((draft.marks[at] ?? 0) & MARK.child)) continue;
    const candidate =
      described(draft, roster, at, out.length > 0, near) ??
      related(draft, roster, at) ??
      unlisted(draft, roster, at) ??
      missing(draft, at);
    if (candidate === undefined) continue;
    out.push(candidate);
    at = Math.max(at, candidate.to - 1);
  }
  return out;
}
