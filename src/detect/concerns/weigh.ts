import type { Concern, ConcernKind } from '../types.ts';
import type { Hit } from './hits.ts';
import type { Draft } from './tokens.ts';

/** Spans reported for one kind. */
const MOST = 3;

/** Hits of one kind summed over each sentence and the next; the same words count once. */
export function strength(hits: Hit[], sentence: number): number {
  const counted = new Map<number, number>();
  for (const { rule, match, sentence: at } of hits) {
    if (at !== sentence && at !== sentence + 1) continue;
    const key = match.to;
    counted.set(key, Math.max(counted.get(key) ?? Number.NEGATIVE_INFINITY, rule.weight));
  }
  let sum = 0;
  for (const weight of counted.values()) sum += weight;
  return sum;
}

/** Whether hits of one kind reach 1 anywhere. */
export function strong(hits: Hit[]): boolean {
  return [...new Set(hits.map((hit) => hit.sentence))].some(
    (sentence) => strength(hits, sentence) >= 1,
  );
}

/** The concerns of a kind whose hits are strong enough: the strongest spans, in UTF-16 code units of the draft. */
export function toConcerns(draft: Draft, kind: ConcernKind, hits: Hit[]): Concern[] {
  if (!strong(hits)) return [];
  const spans = hits
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
