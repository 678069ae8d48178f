import { levelOf } from '../../src/decide/level.ts';
import { KINDS } from '../../src/detect/concerns/learned/model.ts';
import type { ConcernKind } from '../../src/detect/types.ts';
import type { Lesson } from './lessons.ts';

/** The probability above which each kind counts. */
export type Thresholds = Record<ConcernKind, number>;

/** At most this share of lessons without danger may be taken for danger: a help line where none is needed costs trust. */
const FALSE_HELP = 0.02;
/** Identity words stand in many harmless drafts, and holding those for who they speak of would itself be unfair. */
const FAIR = 0.3;
/** The thresholds that are tried. */
const STEPS = Array.from({ length: 26 }, (_, i) => 0.2 + 0.02 * i);
const LEVELS = ['none', 'chip', 'card', 'pause', 'help'];

/** The kinds found in a lesson. */
const kindsAbove = (
  { mentions }: Lesson,
  judged: Float64Array,
  thresholds: Thresholds,
): ConcernKind[] =>
  KINDS.filter(
    (kind, k) =>
      (judged[k] ?? 0) > thresholds[kind] && (mentions.length > 0 || kind === 'safeguarding'),
  );

export interface Count {
  right: number;
  found: number;
  gold: number;
}

/** The harmonic mean of precision and recall, 0 to 1. */
export const f1Of = ({ right, found, gold }: Count): number =>
  found + gold === 0 ? 1 : (2 * right) / (found + gold);

export interface Outcome {
  lessons: number;
  kinds: Record<ConcernKind, Count>;
  all: Count;
  exact: number;
  /** Pause or help taken for none or chip, none or chip taken for more, and of how many. */
  missed: number;
  harmful: number;
  alarmed: number;
  quiet: number;
  /** Help found, and of how many; and help where there is none. */
  helped: number;
  endangered: number;
  falseHelp: number;
}

/** How the lessons that are not plain come out, with their mentions as labelled. */
export function outcomeOf(
  lessons: readonly Lesson[],
  judged: readonly Float64Array[],
  thresholds: Thresholds,
): Outcome {
  const zero = (): Count => ({ right: 0, found: 0, gold: 0 });
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, zero()])) as Outcome['kinds'];
  const outcome: Outcome = {
    lessons: 0,
    kinds,
    all: zero(),
    exact: 0,
    missed: 0,
    harmful: 0,
    alarmed: 0,
    quiet: 0,
    helped: 0,
    endangered: 0,
    falseHelp: 0,
  };
  lessons.forEach((lesson, i) => {
    if (lesson.pack === 'plain') return;
    const found = kindsAbove(lesson, judged[i] as Float64Array, thresholds);
    for (const kind of KINDS) {
      const [gold, seen] = [lesson.concerns.includes(kind), found.includes(kind)];
      for (const count of [kinds[kind], outcome.all]) {
        if (gold) count.gold++;
        if (seen) count.found++;
        if (gold && seen) count.right++;
      }
    }
    const mentions = lesson.mentions.map((mention) => ({
      ...mention,
      text: '',
      confidence: 1,
      certainty: 'sure' as const,
    }));
    const official = lesson.level === 'none' && mentions.length > 0;
    const concerns = found.map((kind) => ({ kind, start: 0, end: 1 }));
    const gold = LEVELS.indexOf(lesson.level);
    const level = LEVELS.indexOf(levelOf({ mentions, concerns }, undefined, official));
    outcome.lessons++;
    if (gold === level) outcome.exact++;
    if (gold >= 3) outcome.harmful++;
    if (gold >= 3 && level < 2) outcome.missed++;
    if (gold < 2) outcome.quiet++;
    if (gold < 2 && level >= 2) outcome.alarmed++;
    if (gold === 4) outcome.endangered++;
    if (gold === 4 && level === 4) outcome.helped++;
    if (gold < 4 && level === 4) outcome.falseHelp++;
  });
  return outcome;
}

/** What the thresholds are chosen for: right concerns, right levels, and no more alarm than harm is missed. */
function worth(outcome: Outcome): number {
  const { all, exact, lessons, alarmed, quiet, missed, harmful } = outcome;
  return f1Of(all) + exact / lessons - (0.5 * alarmed) / quiet - (0.5 * missed) / harmful;
}

/** Thresholds under which lessons of unseen schools come out best; danger as low as false alarms allow. */
export function thresholdsOf(
  lessons: readonly Lesson[],
  judged: readonly Float64Array[],
): Thresholds {
  const thresholds = Object.fromEntries(KINDS.map((kind) => [kind, 0.3])) as Thresholds;
  const of = (kind: ConcernKind, threshold: number): Outcome =>
    outcomeOf(lessons, judged, { ...thresholds, [kind]: threshold });
  for (let round = 0; round < 2; round++) {
    for (const kind of KINDS) {
      if (kind === 'safeguarding') {
        thresholds[kind] =
          STEPS.find((step) => {
            const { falseHelp, lessons: all, endangered } = of(kind, step);
            return falseHelp <= FALSE_HELP * (all - endangered);
          }) ?? 0.7;
        continue;
      }
      const steps = kind === 'discrimination' ? STEPS.filter((step) => step >= FAIR) : STEPS;
      const tried = steps.map((step) => ({ step, worth: worth(of(kind, step)) }));
      thresholds[kind] = tried.reduce((a, b) => (b.worth > a.worth ? b : a)).step;
    }
  }
  return thresholds;
}
