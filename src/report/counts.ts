import type { DiaryEntry } from './diary.ts';
import { DIMENSIONS, type Dimension, type KindOf } from './kinds.ts';

const KINDS_IN: { [D in Dimension]: (entry: DiaryEntry) => readonly KindOf<D>[] } = {
  levels: ({ level }) => [level],
  concerns: ({ concerns }) => concerns,
  sites: ({ site }) => [site],
  outcomes: ({ outcome }) => [outcome],
};

/**
 * How many entries there are of each kind, always all kinds in the same order. An entry with several concerns counts
 * once for each.
 */
export function countsBy<D extends Dimension>(
  entries: readonly DiaryEntry[],
  dimension: D,
): { kind: KindOf<D>; count: number }[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const kind of KINDS_IN[dimension](entry)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = DIMENSIONS[dimension] as readonly KindOf<D>[];
  return kinds.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}
