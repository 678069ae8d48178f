import { useState } from 'preact/hooks';
import type { Desk } from '../../../desk/desk.ts';
import type { Chart } from '../../../report/chart.ts';
import { Select } from '../../form/choice.tsx';
import { deskMessages, listInWords } from '../../messages.ts';
import { Bars, Hatch, Key } from './bars.tsx';
import { type Counted, countedIn, type Row } from './counted.ts';
import { FiguresTable } from './figures-table.tsx';

const say = deskMessages.reports;

const SPANS = ['13', '26', '52'] as const;
/** Below so many reports of a week, its bars say more of a family than of the school. */
const FEW = 5;

/** How it went, week by week: a group of small charts for each way to count, with a table behind it. */
export function Charts({ desk, chart, save }: { desk: Desk; chart: Chart; save(): void }) {
  const [span, setSpan] = useState<(typeof SPANS)[number]>('26');
  const from = Math.max(0, chart.weeks.length - Number(span));
  const few = chart.reports.slice(from).some((count) => count > 0 && count < FEW);
  const all = chart.reports.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p class="desk-words-label">{say.howCount(all, chart.weeks.length)}</p>
      <p class="byp-hint">{say.howLead}</p>
      {few && <p class="desk-first">{say.fewFamilies}</p>}
      <Hatch />
      <div class="desk-chart-head">
        <Key />
        {chart.weeks.length > Number(SPANS[0]) && (
          <Select
            label={say.span}
            options={SPANS.map((weeks) => [weeks, say.lastWeeks(Number(weeks))] as const)}
            value={span}
            onChoose={(weeks) => setSpan(weeks)}
          />
        )}
      </div>
      {countedIn(chart).map((counted) => (
        <ChartGroup key={counted.id} desk={desk} chart={chart} counted={counted} from={from} />
      ))}
      <div class="desk-buttons">
        <button type="button" class="byp-secondary" onClick={save}>
          {say.chartCsv}
        </button>
        <span class="byp-hint">{say.csvHint}</span>
      </div>
    </>
  );
}

interface ChartGroupProps {
  desk: Desk;
  chart: Chart;
  counted: Counted;
  /** The first week to draw, by its place among all. */
  from: number;
}

function unsureWords(unsure: readonly Row[], all: number): string {
  if (unsure.length === 1) return unsure[0]?.label ?? '';
  return unsure.length === all ? say.each : say.eachOther;
}

/** Small charts, of which those of one unit can be compared: they share a scale. */
function ChartGroup({ desk, chart, counted, from }: ChartGroupProps) {
  const { id, heading, rows } = counted;
  const shown = rows.map((row) => ({ ...row, cells: row.cells.slice(from) }));
  const sure = shown.filter(({ cells }) => cells.some(({ least }) => least > 0));
  // Of these every report says the same, so that one picture serves for all of them.
  const unsure = shown.filter((row) => !sure.includes(row));
  const highest = (some: readonly Row[]) =>
    Math.max(1, ...some.flatMap(({ cells }) => cells.map(({ most }) => most)));
  const reports = chart.reports.slice(from);
  return (
    <section class="desk-chart" aria-labelledby={`desk-chart-${id}`}>
      <h4 id={`desk-chart-${id}`}>{heading}</h4>
      <div class="desk-multiples">
        {sure.map((row) => (
          <Bars
            key={row.kind}
            desk={desk}
            row={row}
            reports={reports}
            top={highest(shown.filter(({ counts }) => counts === row.counts))}
          />
        ))}
        {unsure[0] && (
          <Bars
            desk={desk}
            row={{ ...unsure[0], label: unsureWords(unsure, rows.length) }}
            of={unsure.length > 1 ? listInWords(unsure.map(({ label }) => label)) : ''}
            reports={reports}
            top={highest(shown)}
          />
        )}
      </div>
      <details class="form-more">
        <summary>
          <span>
            {say.table}
            <span class="byp-hidden">: {heading}</span>
          </span>
        </summary>
        <FiguresTable desk={desk} chart={chart} counted={counted} />
      </details>
    </section>
  );
}
