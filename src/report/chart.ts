import { type Band, leastOf, mostOf } from './band.ts';
import type { HowItWent } from './how-it-went.ts';
import { DIMENSIONS, type Dimension } from './kinds.ts';
import { weeksAfter } from './week.ts';

/** What the reports of one week say of one kind. */
export interface ChartCell {
  week: string;
  /** How many reports say that it came up five times or more. */
  often: number;
  /** How many drafts there were at least. Those of which a report says "fewer than 5" are not among them. */
  least: number;
  /** How many there were at most, where each "20 or more" is taken for 20. */
  most: number;
  /** Whether a report says "20 or more": then nobody knows how many there were at most. */
  open: boolean;
}

/** One kind over all weeks. */
interface ChartSeries {
  kind: string;
  cells: ChartCell[];
}

/** The reports of a school, week by week. */
export interface Chart {
  /** ISO weeks without a gap, the oldest first. */
  weeks: string[];
  /** How many reports there are of each week. */
  reports: number[];
  /** How many drafts were noticed. */
  noticed: ChartCell[];
  /** A series for each kind, in the order in which everybody's are shown. */
  levels: ChartSeries[];
  concerns: ChartSeries[];
  sites: ChartSeries[];
  outcomes: ChartSeries[];
}

/** The most weeks of one chart, so that a report with an ancient week can't stretch it: five years. */
export const MOST_WEEKS = 260;

/** Adds the reports up, week by week: the last `MOST_WEEKS` weeks up to the latest report. */
export function chartOf(reports: readonly HowItWent[]): Chart {
  const weeks = weeksOf(reports);
  const byWeek = new Map<string, HowItWent[]>(weeks.map((week) => [week, []]));
  for (const report of reports) byWeek.get(report.week)?.push(report);

  const cells = (bandIn: (report: HowItWent) => Band): ChartCell[] =>
    weeks.map((week) => {
      const bands = (byWeek.get(week) ?? []).map(bandIn);
      const sum = (of: (band: Band) => number) => bands.reduce((all, band) => all + of(band), 0);
      return {
        week,
        often: bands.filter((band) => leastOf(band) > 0).length,
        least: sum(leastOf),
        most: sum((band) => (isOpen(band) ? leastOf(band) : mostOf(band))),
        open: bands.some(isOpen),
      };
    });
  const series = (dimension: Dimension): ChartSeries[] =>
    DIMENSIONS[dimension].map((kind) => ({
      kind,
      cells: cells(
        (report) => (report[dimension] as Record<string, HowItWent['noticed']>)[kind] ?? '<5',
      ),
    }));
  return {
    weeks,
    reports: weeks.map((week) => byWeek.get(week)?.length ?? 0),
    noticed: cells(({ noticed }) => noticed),
    levels: series('levels'),
    concerns: series('concerns'),
    sites: series('sites'),
    outcomes: series('outcomes'),
  };
}

const isOpen = (band: Band): boolean => !Number.isFinite(mostOf(band));

function weeksOf(reports: readonly HowItWent[]): string[] {
  const given = reports.map(({ week }) => week).sort();
  const last = given.at(-1);
  if (last === undefined) return [];
  const earliest = weeksAfter(last, 1 - MOST_WEEKS);
  const first = given.find((week) => week >= earliest) ?? last;
  const weeks: string[] = [];
  for (let week = first; week <= last; week = weeksAfter(week)) weeks.push(week);
  return weeks;
}
