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

/** The strongest spans of hits of a kind, in UTF-16 code units of the draft, not overlapping. */
export function toConcerns(draft: Draft, kind: ConcernKind, hits: readonly Hit[]): Concern[] {
  const spans = hits
    .filter(({ rule }) => rule.weight > 0)
    .map(({ rule, match }) => ({
      weight: rule.weight,
      start: draft.tokens[match.from]?.start ?? 0,
      end: draft.tokens[match.to - 1]?.end ?? 0,
    }))
    .sort(
      (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
    );
  const chosen: typeof spans = [];
  for (const span of spans) {
    if (chosen.length === MOST) break;
    if (chosen.every((other) => span.end <= other.start || span.start >= other.end))
      chosen.push(span);
  }
  return chosen.map(({ start, end }) => ({ kind, start, end }));
}
