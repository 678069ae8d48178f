import type { Desk } from '../../../desk/desk.ts';
import type { Chart } from '../../../report/chart.ts';
import { deskMessages, reportWords } from '../../messages.ts';
import { sayDate } from '../../policy/dates.ts';
import { type Counted, rangeWords } from './counted.ts';

const say = deskMessages.reports;

/** The figures behind a chart: every week, the newest first. */
export function FiguresTable(props: { desk: Desk; chart: Chart; counted: Counted }) {
  const { desk, chart, counted } = props;
  // The number of reports has a column of its own in each table.
  const rows = counted.rows.filter(({ counts }) => counts === 'drafts');
  const weeks = [...chart.weeks.entries()].reverse();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section class="desk-figures" aria-label={say.tableOf(counted.heading)} tabIndex={0}>
      <table class="desk-table">
        <thead>
          <tr>
            <th scope="col">{reportWords.week}</th>
            <th scope="col">{reportWords.reports}</th>
            {rows.map(({ kind, label }) => (
              <th key={kind} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(([at, week]) => {
            const reports = chart.reports[at] ?? 0;
            return (
              <tr key={week}>
                <th scope="row">{say.weekFrom(sayDate(desk.reports.mondayOf(week) ?? week))}</th>
                <td data-label={reportWords.reports}>{reports}</td>
                {rows.map(({ kind, label, cells }) => {
                  const cell = cells[at];
                  return (
                    <td key={kind} data-label={label}>
                      {cell && reports > 0 ? rangeWords(cell) : '–'}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
