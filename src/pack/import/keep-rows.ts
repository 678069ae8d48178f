import type { Field } from './aliases.ts';
import { plainCell } from './cell-text.ts';
import type { Header } from './header-row.ts';
import { saysLeft } from './leavers.ts';

/** One row of a table, of which only the recognised columns are left. */
export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  number: number;
  /** Trimmed and not empty. Of several columns for one field the first that says anything; of a status
   * only that somebody has left. */
  cells: Partial<Record<Field, string>>;
}

const IN_NAMES = /^[\p{L}\p{M}'’.() -]+$/u;

/** A name that was cut at its commas. What can't be part of one belongs to a column that nobody asked for. */
const joined = ([first = '', ...more]: readonly string[]): string =>
  [first, ...more.filter((cell) => IN_NAMES.test(cell))].filter((cell) => cell !== '').join(', ');

interface Kept {
  rows: SheetRow[];
  /** Columns with cells and no heading. */
  nameless: number[];
}

/**
 * Keeps what is needed of the rows below a table's headings. Blank rows and repeated headings are passed over.
 *
 * @param columns by field, the one to be asked first in front.
 */
export function keepRows(
  rows: readonly string[][],
  header: Header,
  columns: ReadonlyMap<Field, readonly number[]>,
): Kept {
  const kept: SheetRow[] = [];
  const nameless = new Set<number>();
  // "Ashdown, Jane" in a list of one column may have lost its quotation marks on the way.
  const only = header.headings.length === 1 && columns.get('fullName')?.[0] === 0;
  for (let at = (header.rows.at(-1) ?? 0) + 1; at < rows.length; at++) {
    const row = rows[at] ?? [];
    let blank = true;
    let repeated = true;
    for (const [column, cell] of row.entries()) {
      if (cell.trim() === '') continue;
      blank = false;
      if ((header.headings[column] ?? '') === '' && !only) nameless.add(column);
      if (repeated && header.headings[column] !== plainCell(cell)) repeated = false;
    }
    // Printed lists repeat their headings on every page.
    if (blank || repeated) continue;
    const cells: SheetRow['cells'] = {};
    for (const [field, [...choices]] of columns) {
      const said = choices
        .map((column) => plainCell(row[column] ?? ''))
        .find((cell) => cell !== '');
      if (said !== undefined && (field !== 'status' || saysLeft(said))) cells[field] = said;
    }
    if (only) cells.fullName = joined(row.map(plainCell));
    kept.push({ number: at + 1, cells });
  }
  return { rows: kept, nameless: [...nameless].sort((a, b) => a - b) };
}
