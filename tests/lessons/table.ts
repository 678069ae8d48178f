import { KINDS } from '../../src/detect/concerns/learned/model.ts';
import { f1Of, type Outcome, type Thresholds } from './thresholds.ts';

const percent = (part: number, of: number): string =>
  ((100 * part) / Math.max(1, of)).toFixed(1).padStart(5);

/** How lessons came out, a line each, for people to read. */
export function tableOf(outcome: Outcome, thresholds: Thresholds): string[] {
  const { lessons, kinds, all } = outcome;
  return [
    `${lessons} lessons, each school judged by weights learned from the others, mentions as labelled`,
    '  concern             F1  precision  recall     of  above',
    ...KINDS.map((kind) => {
      const count = kinds[kind];
      return `  ${kind.padEnd(16)} ${(100 * f1Of(count)).toFixed(1).padStart(5)}      ${percent(count.right, count.found)}   ${percent(count.right, count.gold)}  ${String(count.gold).padStart(5)}   ${thresholds[kind].toFixed(2)}`;
    }),
    `  all              ${(100 * f1Of(all)).toFixed(1).padStart(5)}      ${percent(all.right, all.found)}   ${percent(all.right, all.gold)}  ${String(all.gold).padStart(5)}`,
    `  level exact ${percent(outcome.exact, lessons)} · missed harm ${percent(outcome.missed, outcome.harmful)} · over-alarm ${percent(outcome.alarmed, outcome.quiet)} · help recall ${percent(outcome.helped, outcome.endangered)} · false help ${percent(outcome.falseHelp, lessons - outcome.endangered)} (%)`,
  ];
}

/** The figures that have floors, in percent; more is better. */
export function figuresOf(outcome: Outcome): Record<string, number> {
  const share = (part: number, of: number): number => (100 * part) / Math.max(1, of);
  return {
    'concern F1': 100 * f1Of(outcome.all),
    'level exact': share(outcome.exact, outcome.lessons),
    'harm seen': 100 - share(outcome.missed, outcome.harmful),
    'quiet kept': 100 - share(outcome.alarmed, outcome.quiet),
    'help recall': share(outcome.helped, outcome.endangered),
    'no false help': 100 - share(outcome.falseHelp, outcome.lessons - outcome.endangered),
  };
}
