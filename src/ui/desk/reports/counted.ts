import type { Chart, ChartCell } from '../../../report/chart.ts';
import { deskMessages, reportWords } from '../../messages.ts';

const say = deskMessages.reports;

/** One thing over all weeks, with its name. */
export interface Row {
  kind: string;
  label: string;
  cells: ChartCell[];
  counts: 'drafts' | 'reports';
}

/** Things that are counted in the same way: a chart, and the table behind it. */
export interface Counted {
  id: string;
  heading: string;
  rows: Row[];
}

/** The charts in the order in which a school asks: how much there was, of what, with what end, and where. */
export function countedIn(chart: Chart): Counted[] {
  const came = chart.weeks.map((week, at) => {
    const count = chart.reports[at] ?? 0;
    return { week, often: 0, least: count, most: count, open: false };
  });
  const amount: Row[] = [
    { kind: 'reports', label: reportWords.reports, cells: came, counts: 'reports' },
    { kind: 'noticed', label: reportWords.noticed, cells: chart.noticed, counts: 'drafts' },
  ];
  const order = ['concerns', 'outcomes', 'sites', 'levels'] as const;
  return [
    { id: 'amount', heading: say.amount, rows: amount },
    ...order.map((dimension) => ({
      id: dimension,
      heading: reportWords.headings[dimension],
      rows: chart[dimension].map(({ kind, cells }) => ({
        kind,
        label: (reportWords[dimension] as Readonly<Record<string, string>>)[kind] ?? kind,
        cells,
        counts: 'drafts' as const,
      })),
    })),
  ];
}

/** How many drafts of a week there were, as far as the reports say: "5 to 13", "20 or more". */
export function rangeWords({ least, most, open }: ChartCell): string {
  return open ? say.orMore(least) : say.range(least, most);
}
