import { KINDS } from '../../src/detect/concerns/learned/model.ts';
import type { ConcernKind } from '../../src/detect/types.ts';
import type { Lesson } from './lessons.ts';

/** At most this share of lessons without danger may be taken for danger: a help line where none is needed costs trust. */
const FALSE_HELP = 0.02;

interface Count {
  right: number;
  found: number;
  gold: number;
}

/** What is found of one kind when every probability above `threshold` counts. */
export function countAbove(
  lessons: readonly Lesson[],
  judged: readonly Float64Array[],
  kind: ConcernKind,
  threshold: number,
): Count {
  const k = KINDS.indexOf(kind);
  const count = { right: 0, found: 0, gold: 0 };
  lessons.forEach(({ concerns, mentions, pack }, i) => {
    if (pack === 'plain') return;
    const gold = concerns.includes(kind);
    const found =
      (judged[i]?.[k] ?? 0) > threshold && (mentions.length > 0 || kind === 'safeguarding');
    if (gold) count.gold++;
    if (found) count.found++;
    if (gold && found) count.right++;
  });
  return count;
}

/** The harmonic mean of precision and recall, 0 to 1. */
export const f1Of = ({ right, found, gold }: Count): number =>
  found + gold === 0 ? 1 : (2 * right) / (found + gold);

/** The probability above which each kind counts: where F1 is best, and for danger as low as false alarms allow. */
export function thresholdsOf(
  lessons: readonly Lesson[],
  judged: readonly Float64Array[],
): Map<ConcernKind, number> {
  const safe = lessons.filter(
    ({ concerns, pack }) => pack !== 'plain' && !concerns.includes('safeguarding'),
  );
  return new Map(
    KINDS.map((kind) => {
      let best = { f1: 0, threshold: 0.5 };
      for (let threshold = 0.2; threshold < 0.9; threshold += 0.02) {
        const count = countAbove(lessons, judged, kind, threshold);
        if (kind === 'safeguarding') {
          if (count.found - count.right <= FALSE_HELP * safe.length) return [kind, threshold];
        } else if (f1Of(count) > best.f1) best = { f1: f1Of(count), threshold };
      }
      return [kind, best.threshold];
    }),
  );
}
