import type { Chart } from './chart.ts';
import type { InboxItem } from './inbox.ts';
import { DIMENSIONS, type Dimension } from './kinds.ts';
import { mondayOf } from './week.ts';
import type { ReportWords } from './words.ts';

/** A table of plain data: a heading for each column, and rows as long as it. */
export interface Table {
  head: string[];
  rows: (string | number)[][];
}

/** The headings that only tables have. */
export interface TableWords {
  /** The Monday of a week. */
  from: string;
  counted: string;
  kind: string;
  least: string;
  most: string;
  sealed: string;
  dealt: string;
  yes: string;
  no: string;
}

/**
 * What the charts say, with a row for each week and each thing that is counted in it: how many drafts there were at
 * least and at most; no number where there is no most. Only sums of all reports of a week: no report is a row by itself.
 */
export function chartTable(chart: Chart, words: ReportWords, own: TableWords): Table {
  const series = (dimension: Dimension) =>
    chart[dimension].map(({ kind, cells }) => ({
      counted: words.headings[dimension],
      kind: (words[dimension] as Readonly<Record<string, string>>)[kind] ?? kind,
      cells,
    }));
  const all = [
    { counted: words.noticed, kind: '', cells: chart.noticed },
    ...(Object.keys(DIMENSIONS) as Dimension[]).flatMap(series),
  ];
  return {
    head: [words.week, own.from, words.reports, own.counted, own.kind, own.least, own.most],
    rows: chart.weeks.flatMap((week, at) =>
      all.map(({ counted, kind, cells }) => {
        const { least, most, open } = cells[at] ?? { least: 0, most: 0, open: false };
        const reports = chart.reports[at] ?? 0;
        return [week, mondayOf(week) ?? '', reports, counted, kind, least, open ? '' : most];
      }),
    ),
  };
}

/** The inbox as a table. Nothing of the files is in it: their names may say who has sent them. */
export function inboxTable(
  items: readonly InboxItem[],
  words: ReportWords,
  own: TableWords,
): Table {
  const { day, place, address, quoted, troubles, name } = words.saw;
  const yesNo = (is: boolean) => (is ? own.yes : own.no);
  return {
    head: [day, place, address, quoted, troubles, name, own.sealed, own.dealt],
    rows: items.map(({ report, sealed, dealt }) => [
      report.day,
      words.places[report.place],
      report.address ?? '',
      report.quoted ?? '',
      report.troubles,
      report.name ?? '',
      yesNo(sealed),
      yesNo(dealt),
    ]),
  };
}
