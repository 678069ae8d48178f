import type { Desk } from '../../../desk/desk.ts';
import type { ChartCell } from '../../../report/chart.ts';
import { deskMessages } from '../../messages.ts';
import { sayDate, sayShortDay } from '../../policy/dates.ts';
import { type Row, rangeWords } from './counted.ts';

const say = deskMessages.reports;
const HATCH = 'desk-hatch';

// Of the picture, in its own units: about one CSS pixel each.
const WIDTH = 320;
const PLOT = 62;
const ABOVE = 16;
const BELOW = 18;
const START = 26;
const WIDEST_BAR = 22;
/** With fewer weeks than these, the bars keep to the start rather than grow. */
const FEWEST_SLOTS = 8;

/** The pattern of all hatched bars, once for the page. */
export function Hatch() {
  return (
    <svg class="desk-hatch" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id={HATCH}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M1 0v5" />
        </pattern>
      </defs>
    </svg>
  );
}

/** What the bars mean. */
export function Key() {
  return (
    <ul class="desk-key">
      <li>
        <Sample cell={{ least: 1, most: 1, open: false }} /> {say.keyLeast}
      </li>
      <li>
        <Sample cell={{ least: 0, most: 1, open: false }} /> {say.keyRange}
      </li>
      <li>
        <Sample cell={{ least: 0.8, most: 0.8, open: true }} /> {say.keyOpen}
      </li>
    </ul>
  );
}

function Sample({ cell }: { cell: Omit<ChartCell, 'week' | 'often'> }) {
  return (
    <svg class="desk-sample" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <Bar cell={cell} x={4} width={10} foot={17} height={15} />
    </svg>
  );
}

interface BarsProps {
  desk: Desk;
  row: Row;
  /** What the row stands for, where it is several kinds that are all alike. */
  of?: string;
  /** How many reports there are of each week that is drawn. */
  reports: readonly number[];
  /** The count that reaches the top of the plot. */
  top: number;
}

/** One thing, week by week: what is sure is solid, what may be is hatched. A week without a report has no bar. */
export function Bars({ desk, row, of = '', reports, top }: BarsProps) {
  const { label, cells } = row;
  const slot = (WIDTH - START) / Math.max(FEWEST_SLOTS, cells.length);
  const bar = Math.min(WIDEST_BAR, slot * 0.74);
  const foot = ABOVE + PLOT;
  const least = cells.reduce((sum, cell) => sum + cell.least, 0);
  const mondayOf = (cell: ChartCell | undefined) =>
    cell && (desk.reports.mondayOf(cell.week) ?? cell.week);
  const [first, last] = [mondayOf(cells[0]), mondayOf(cells.at(-1))];
  const end = START + slot * cells.length;
  return (
    <figure class={of ? 'desk-bars desk-bars-several' : 'desk-bars'}>
      <figcaption>
        <span class="desk-bars-name">{label}</span>{' '}
        <span class="byp-hint">{sumWords(row, least)}</span>
        {of && <span class="desk-bars-of">{of}</span>}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${foot + BELOW}`} role="img" aria-label={inWords(desk, row)}>
        <path class="desk-grid" d={`M${START} ${ABOVE}H${WIDTH}`} />
        <path class="desk-axis" d={`M${START} ${foot}H${WIDTH}`} />
        <text x={START - 5} y={ABOVE + 4} text-anchor="end">
          {top}
        </text>
        <text x={START - 5} y={foot + 4} text-anchor="end">
          0
        </text>
        {cells.map(
          (cell, at) =>
            (reports[at] ?? 0) > 0 && (
              <Bar
                key={cell.week}
                cell={{ ...cell, least: cell.least / top, most: cell.most / top }}
                x={START + slot * at + (slot - bar) / 2}
                width={bar}
                foot={foot}
                height={PLOT}
              />
            ),
        )}
        {first && (
          <text x={START} y={foot + 14}>
            {sayShortDay(first)}
          </text>
        )}
        {last && cells.length > 4 && (
          <text x={end} y={foot + 14} text-anchor="end">
            {sayShortDay(last)}
          </text>
        )}
      </svg>
    </figure>
  );
}

function sumWords({ counts }: Row, least: number): string {
  if (counts === 'reports') return say.inAll(least);
  return least > 0 ? say.atLeast(least) : say.few;
}

interface BarProps {
  /** With its counts as shares of the height. */
  cell: Omit<ChartCell, 'week' | 'often'>;
  x: number;
  width: number;
  foot: number;
  height: number;
}

function Bar({ cell: { least, most, open }, x, width, foot, height }: BarProps) {
  const [sure, may] = [least * height, most * height];
  const tip = foot - may;
  return (
    <>
      {may > sure && (
        <rect
          class="desk-may"
          fill={`url(#${HATCH})`}
          x={x}
          y={tip}
          width={width}
          height={may - sure}
        />
      )}
      {sure > 0 && <rect class="desk-sure" x={x} y={foot - sure} width={width} height={sure} />}
      {open && (
        <path
          class="desk-open-end"
          d={`M${x} ${tip - 2}l${width / 2} ${-Math.min(6, width / 2)}l${width / 2} ${Math.min(6, width / 2)}`}
        />
      )}
    </>
  );
}

/** The same for those who can't see it. */
function inWords(desk: Desk, { label, cells, counts }: Row): string {
  const least = cells.reduce((sum, cell) => sum + cell.least, 0);
  const most = cells.reduce<ChartCell | undefined>(
    (one, cell) => (cell.least > (one?.least ?? 0) ? cell : one),
    undefined,
  );
  const monday = most && desk.reports.mondayOf(most.week);
  return [
    counts === 'reports'
      ? say.chartOfReports(least, cells.length)
      : say.chartOf(label, least, cells.length),
    ...(monday && most ? [say.busiest(sayDate(monday), rangeWords(most))] : []),
  ].join('. ');
}
