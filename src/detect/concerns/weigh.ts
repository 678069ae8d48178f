import type { Concern, ConcernKind } from '../types.ts';
import type { Hit } from './hits.ts';
import type { Draft } from './tokens.ts';

/** Spans reported for one kind. */
const MOST = 3;
/** Sentences over which hits of one kind add up: an act is often told in one and judged in the next. */
const WINDOW = 2;

/** Hits by the sentence that they stand in. */
export function bySentence(hits: readonly Hit[]): Map<number, Hit[]> {
  const found = new Map<number, Hit[]>();
  for (const hit of hits) {
    const here = found.get(hit.sentence);
    if (here) here.push(hit);
    else found.set(hit.sentence, [hit]);
  }
  return found;
}

/**
 * What hits weigh together. Hits that end at the same word are one sign, and so is a word said twice: of each the
 * heaviest counts.
 */
export function weightOf(hits: readonly Hit[]): number {
  // Most sentences have one hit of a kind, or none.
  if (hits.length < 2) return hits[0]?.rule.weight ?? 0;
  const byPlace = new Map<number, Hit>();
  for (const hit of hits) {
    const other = byPlace.get(hit.last);
    if (!other || other.rule.weight < hit.rule.weight) byPlace.set(hit.last, hit);
  }
  const byWords = new Map<string, number>();
  for (const { words, rule } of byPlace.values())
    byWords.set(
      words,
      rule.weight < 0 ? rule.weight : Math.max(byWords.get(words) ?? 0, rule.weight),
    );
  const weights = [...byWords.values()];
  // What speaks against a kind weighs only against weak signs.
  const sure = weights.some((weight) => weight >= 1);
  return weights.reduce((sum, weight) => (sure && weight < 0 ? sum : sum + weight), 0);
}

/** The heaviest that hits of one kind weigh in any window of sentences. */
export function strength(
  hits: readonly Hit[],
  window = WINDOW,
  lean: (sentence: number) => number = () => 0,
): number {
  const found = bySentence(hits);
  let most = 0;
  for (const sentence of found.keys()) {
    const near: Hit[] = [];
    let leaning = 0;
    for (let i = 0; i < window; i++) {
      near.push(...(found.get(sentence + i) ?? []));
      leaning = Math.max(leaning, lean(sentence + i));
    }
    most = Math.max(most, weightOf(near) + leaning);
  }
  return most;
}

/** Words that add to an act and are none: a span of theirs alone would point at nothing. */
const ADVERBS = new Set(
  'again still yet really never not no always just even also now so very too lol honestly actually'.split(
    ' ',
  ),
);
/** Between a person and the school, they make the person the subject: "Mrs Long at Larkrise has ignored us". */
const BELONGS = new Set('at of from in'.split(' '));
/** Tokens that may lie between two spans of one kind that a reader takes as one. */
const APART = 2;

interface Stretch {
  weight: number;
  /** Token indexes, end exclusive. */
  from: number;
  to: number;
}

/** Where the clause truly begins, if the act was laid at the place in which its subject works. */
function subjectOf({ tokens }: Draft, from: number): number {
  if (tokens[from]?.mention?.kind !== 'school') return from;
  const person = tokens[from - 2];
  const joined = tokens[from - 1]?.keys.some((key) => BELONGS.has(key)) ?? false;
  return joined && person?.mention && !person.owner ? from - 2 : from;
}

const bare = ({ tokens }: Draft, { from, to }: Stretch): boolean =>
  tokens
    .slice(from, to)
    .every((token) => !token.mention && token.keys.some((key) => ADVERBS.has(key)));

/** Joins spans of a sentence that all but touch, and drops bare adverbs unless there is nothing else. */
function readable(draft: Draft, chosen: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const span of [...chosen].sort((a, b) => a.from - b.from)) {
    const before = joined.at(-1);
    const near =
      before !== undefined &&
      span.from - before.to <= APART &&
      draft.tokens[before.from]?.sentence === draft.tokens[span.from]?.sentence &&
      !draft.tokens.slice(before.to, span.from).some((token) => token.mention);
    if (before && near && (bare(draft, span) || bare(draft, before)))
      before.to = Math.max(before.to, span.to);
    else joined.push({ ...span });
  }
  const telling = joined.filter((span) => !bare(draft, span));
  if (telling.length > 0) return telling;
  // Only adverbs: the whole clause from its mention says what they add to.
  return joined.slice(0, 1).map((span) => {
    const start = draft.sentences[draft.tokens[span.from]?.sentence ?? 0]?.from ?? span.from;
    const mention = draft.tokens.slice(start, span.from).findIndex((token) => token.mention);
    return mention < 0 ? span : { ...span, from: start + mention };
  });
}

/** The strongest spans of hits of a kind, in UTF-16 code units of the draft, not overlapping. */
export function toConcerns(draft: Draft, kind: ConcernKind, hits: readonly Hit[]): Concern[] {
  const { tokens } = draft;
  const startOf = ({ from }: Stretch): number => tokens[from]?.start ?? 0;
  const endOf = ({ to }: Stretch): number => tokens[to - 1]?.end ?? 0;
  const length = (span: Stretch): number => endOf(span) - startOf(span);
  const spans = hits
    .filter(({ rule }) => rule.weight > 0)
    .map(
      ({ rule, match }): Stretch => ({
        weight: rule.weight,
        from: subjectOf(draft, match.from),
        to: match.to,
      }),
    )
    .sort((a, b) => b.weight - a.weight || length(b) - length(a) || a.from - b.from);
  const chosen: Stretch[] = [];
  for (const span of spans) {
    if (chosen.length === MOST) break;
    if (chosen.every((other) => span.to <= other.from || span.from >= other.to)) chosen.push(span);
  }
  return readable(draft, chosen).map((span) => ({ kind, start: startOf(span), end: endOf(span) }));
}
