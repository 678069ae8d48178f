import type { Chart } from './chart.ts';
import type { InboxItem } from './inbox.ts';
import type { Dimension } from './kinds.ts';
import type { ReportWords } from './words.ts';

/** A table of plain data: a heading for each column, and rows as long as it. */
export interface Table {
  head: string[];
  rows: (string | number)[][];
}

/**
 * The table behind a chart: a row for each week with the number of reports, and for each kind the drafts that there were
 * at least.
 */
export function chartTable(chart: Chart, dimension: Dimension, words: ReportWords): Table {
  const kinds: Readonly<Record<string, string>> = words[dimension];
  const series = chart[dimension];
  return {
    head: [words.week, words.reports, ...series.map(({ kind }) => kinds[kind] ?? kind)],
    rows: chart.weeks.map((week, at) => [
      week,
      chart.reports[at] ?? 0,
      ...series.map(({ cells }) => cells[at]?.least ?? 0),
    ]),
  };
}

/** The inbox as a table. */
export function inboxTable(items: readonly InboxItem[], words: ReportWords): Table {
  const { day, place, address, quoted, troubles, name } = words.saw;
  return {
    head: [day, place, address, quoted, troubles, name, words.file],
    rows: items.map(({ file, report }) => [
      report.day,
      words.places[report.place],
      report.address ?? '',
      report.quoted ?? '',
      report.troubles,
      report.name ?? '',
      file,
    ]),
  };
}
