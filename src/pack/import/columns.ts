import type { Field } from './aliases.ts';
import { type ImportFault, importFault, listed } from './faults.ts';
import { findHeader, type Header, namesPeople } from './header-row.ts';
import { aboutWhom, type NameOrder } from './heading.ts';
import { keepRows, type SheetRow } from './keep-rows.ts';
import { isPersonal } from './personal.ts';

/** A table of people as far as it is needed. Nothing else of the file is in it. */
export interface Sheet {
  /** The spreadsheet's rows that hold the headings, from 1. */
  headerRows: number[];
  /** The columns that are used, in the file's words. */
  used: { field: Field; heading: string }[];
  /** Personal columns, in the file's words: dropped, and nobody has looked into them. */
  dropped: string[];
  /** Other columns that were left out, in the file's words, or "column F" where there is no heading. */
  unknown: string[];
  /** The heading that says whom the table is about, if one does. */
  about?: { whom: 'pupils' | 'staff'; heading: string };
  nameOrder?: NameOrder;
  rows: SheetRow[];
}

export type ColumnFinding = { ok: true; sheet: Sheet } | { ok: false; fault: ImportFault };

/** "F" for 5, "AB" for 27: as spreadsheets call their columns. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}

/** A heading to repeat to the reader; one that may be somebody's data is not. */
function shown(heading: string, column: number): string {
  if (/@|\d{5}/.test(heading)) return `column ${letterOf(column)}`;
  return heading.length > 60 ? `${heading.slice(0, 59)}…` : heading;
}

interface Choice {
  /** Columns by field, the one to be asked first in front. */
  columns: Map<Field, number[]>;
  used: { field: Field; heading: string }[];
  dropped: string[];
  unknown: string[];
}

function choose({ headings, meanings }: Header): Choice {
  const choice: Choice = { columns: new Map(), used: [], dropped: [], unknown: [] };
  const ranks = new Map<string, number>();
  for (const [column, meaning] of meanings.entries()) {
    const heading = shown(headings[column] ?? '', column);
    if (meaning?.is === 'personal') choice.dropped.push(heading);
    // A second column of the same kind is often somebody else's, a parent's or a tutor's.
    else if (meaning && !ranks.has(`${meaning.field} ${meaning.rank}`)) {
      ranks.set(`${meaning.field} ${meaning.rank}`, column);
      choice.used.push({ field: meaning.field, heading });
    } else if (heading !== '') choice.unknown.push(heading);
  }
  for (const key of [...ranks.keys()].sort()) {
    const field = key.slice(0, key.indexOf(' ')) as Field;
    choice.columns.set(field, [...(choice.columns.get(field) ?? []), ranks.get(key) ?? 0]);
  }
  return choice;
}

function aboutOf({ headings, meanings }: Header, columns: Choice['columns']): Sheet['about'] {
  const about = headings.map((heading, at) => ({
    whom: aboutWhom(heading, meanings[at]),
    heading: shown(heading, at),
  }));
  const first = (whom: 'pupils' | 'staff') => about.find((one) => one.whom === whom);
  const found = first('pupils') ?? first('staff');
  if (found?.whom) return { whom: found.whom, heading: found.heading };
  // Classes and birthdays, and neither jobs nor titles: a class list.
  const birthday = headings.find((one) => isPersonal(one) && /birth|dob|gender|sex/i.test(one));
  const inClasses = columns.has('class') || columns.has('year');
  return birthday !== undefined && inClasses && !columns.has('title')
    ? { whom: 'pupils', heading: birthday }
    : undefined;
}

/** The cells that look as if they were headings: values that a message should not repeat are left out. */
const likeHeadings = (cells: readonly string[]): string[] =>
  cells.filter((cell) => /\p{L}/u.test(cell) && !/[\d@]/.test(cell) && cell.length <= 40);

function refuse(header: Header | undefined): ColumnFinding {
  const known = header?.headings.filter((_, at) => header.meanings[at]?.is === 'field') ?? [];
  const found = listed(likeHeadings(header?.headings ?? [])) || 'nothing that looks like a heading';
  const fault =
    known.length > 0 ? importFault('no-names', listed(known)) : importFault('no-headings', found);
  return { ok: false, fault };
}

/**
 * Finds a table's headings and keeps the columns that are needed: names, title, job, class, year, and what tells
 * leavers. Personal columns (birthdays, addresses, numbers, needs) are dropped, and no cell of theirs is in the result.
 *
 * @param rows what `readSheet` read, from the spreadsheet's row 1.
 */
export function findColumns(rows: readonly string[][]): ColumnFinding {
  const header = findHeader(rows);
  if (!header || !namesPeople(header)) return refuse(header);
  const { columns, used, dropped, unknown } = choose(header);
  const kept = keepRows(rows, header, columns);
  if (kept.rows.length === 0) return { ok: false, fault: importFault('no-rows') };
  const order = header.meanings.find((one) => one?.is === 'field' && one.order !== undefined);
  const about = aboutOf(header, columns);
  return {
    ok: true,
    sheet: {
      headerRows: header.rows.map((row) => row + 1),
      used,
      dropped,
      unknown: [...unknown, ...kept.nameless.map((column) => `column ${letterOf(column)}`)],
      ...(about && { about }),
      ...(order?.is === 'field' && order.order && { nameOrder: order.order }),
      rows: kept.rows,
    },
  };
}
