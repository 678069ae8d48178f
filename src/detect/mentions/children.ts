import { isGivenName } from '../names/given-names.ts';
import type { Candidate } from './candidate.ts';
import { childPhrase, mayBeginChild } from './child-phrase.ts';
import { mayOwnChild, relatedChild } from './child-relations.ts';
import { childEvidence, isLikened, readAfter, type Surroundings } from './child-signs.ts';
import words from './child-words.json' with { type: 'json' };
import { classAfter, classAt } from './classes.ts';
import { isVerb } from './cue-words.ts';
import type { Draft, Range } from './draft.ts';
import { MARK } from './mark.ts';
import type { Roster } from './roster.ts';
import { isTitle } from './titles.ts';
import { missing, unlisted } from './unlisted.ts';
import { ENOUGH } from './weights.ts';

/** Less than `ENOUGH`, since most drafts tell more of a child than single words show. */
const CLEAR = 0.9;

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PLURALS = setOf(words.plurals);
const ADJECTIVES = setOf(words.adjectives);
const ACTS = setOf(words.acts);

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

/** "that lad in 4B", "a girl in Mrs Long's class", "the new girl", "two girls from her form", "the lanky one he sits with". */
function described(
  draft: Draft,
  roster: Roster,
  at: number,
  around: Surroundings,
): Candidate | undefined {
  const phrase = childPhrase(draft, roster, at);
  if (phrase === undefined) return undefined;
  const { determiner, plural, vague } = phrase;
  // "the lass on the gate", "the Y3 one": a grown-up by post or class.
  if (isAtPost(draft, phrase.to) || (vague && phrase.classed)) return undefined;
  const cue = cueAfter(draft, roster, phrase.to);
  const counted = /^(?:two|those|these)$/.test(determiner);
  const after = readAfter(draft, cue?.strong ? cue.to : phrase.to);
  const score = childEvidence(draft, phrase, after, around, cue?.strong === true);
  if (cue?.strong) {
    const anybody = (plural && !counted) || isLikened(draft, phrase);
    return anybody ? undefined : found(at, after.to, 1.5);
  }
  if (plural)
    return counted && after.described && around.near ? found(at, after.to, 1.1) : undefined;
  if (phrase.classed) return found(at, after.to, 1.4);
  const alone = draft.tenor.harm > 0 && /^(?:the|that)$/.test(determiner);
  if (draft.tokens[phrase.head]?.key === 'thing') return undefined;
  if (vague && !(after.described && around.near) && !alone) return undefined;
  if (/^(?:your|them|ur)$/.test(determiner)) return undefined;
  if (phrase.year) return found(at, after.to, 1.3);
  if (score < CLEAR || draft.longAgo) return undefined;
  return found(at, after.to, Math.max(1.05, Math.min(1.35, score)));
}

/** "on the gate", "at the desk", "on the till". */
function isAtPost(draft: Draft, at: number): boolean {
  if (!/^(?:on|at|behind)$/.test(draft.tokens[at]?.key ?? '')) return false;
  const noun = /^(?:the|t|our|front)$/.test(draft.tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  return /^(?:gate|gates|desk|till|tills|counter|door|checkout|checkouts|reception|phone|crossing|front|bar|office)$/.test(
    draft.tokens[noun]?.key ?? '',
  );
}

/** "one of the girls", "one of my U14s", "a couple of the Year 3 boys". */
function oneOf(
  draft: Draft,
  roster: Roster,
  at: number,
  { near }: Surroundings,
): Candidate | undefined {
  const couple = /^(?:couple|pair)$/.test(draft.tokens[at + 1]?.key ?? '');
  if (draft.tokens[at]?.key !== 'one' && !couple) return undefined;
  const of = couple ? at + 2 : at + 1;
  if (draft.tokens[of]?.key !== 'of') return undefined;
  let noun = of + 1;
  if (!couple && !/^(?:the|my|our|those|these|her|his)$/.test(draft.tokens[noun]?.key ?? ''))
    return undefined;
  if (/^(?:the|my|our|those|these|her|his)$/.test(draft.tokens[noun]?.key ?? '')) noun++;
  const group = classAt(draft, roster, noun);
  if (group) noun = group.to;
  else if (ADJECTIVES.has(draft.tokens[noun]?.key ?? '')) noun++;
  const head = draft.tokens[noun];
  const classed = group !== undefined && draft.tokens[noun - 1]?.key.endsWith('s') === true;
  const plural =
    head !== undefined && !head.opens && (PLURALS.has(head.key) || /^u\d{1,2}s$/.test(head.key));
  if (!plural && !classed) return undefined;
  const { harm, story } = draft.tenor;
  const score =
    0.6 +
    (isVerb(draft.tokens[noun + 1]?.key ?? '') ? 0.2 : 0) +
    (group ? 0.4 : 0) +
    (near ? 0.3 : 0) +
    Math.min(0.6, harm * 0.2) -
    (story ? 0.7 : 0);
  return score >= ENOUGH ? found(at, plural ? noun + 1 : noun, 1.1) : undefined;
}

/** Whether a child may begin with this folded word. */
export const mayBeChild = (key: string): boolean =>
  mayBeginChild(key) || mayOwnChild(key) || isGivenName(key);

/**
 * Candidates for children who can be worked out without the pack naming them, and who begin within a range of tokens.
 * `near`: the draft names the school, its people or the writer's own child; `family`: it mentions the writer's own child;
 * `before`: children were found before the range.
 */
export function findChildren(
  draft: Draft,
  roster: Roster,
  near: boolean,
  family: boolean,
  before: boolean,
  { from, to }: Range,
): Candidate[] {
  const out: Candidate[] = [];
  for (let at = from; at < to; at++) {
    if (!((draft.marks[at] ?? 0) & MARK.child)) continue;
    const around = { near, family, before: before || out.length > 0 };
    const candidate =
      described(draft, roster, at, around) ??
      oneOf(draft, roster, at, around) ??
      relatedChild(draft, roster, at, around) ??
      unlisted(draft, roster, at) ??
      missing(draft, at);
    if (candidate === undefined) continue;
    out.push(candidate);
    at = Math.max(at, candidate.to - 1);
  }
  return out;
}
