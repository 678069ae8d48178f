import { findColumns, type Sheet } from '../pack/import/columns.ts';
import type { ImportFault } from '../pack/import/faults.ts';
import { readSheet } from '../pack/import/sheet.ts';

/** What was made of a table's columns, in the file's own words. */
export interface ColumnsRead {
  used: string[];
  /** Personal columns that nobody needs here: no cell of theirs was kept. */
  dropped: string[];
  /** Other columns that were passed over. */
  unknown: string[];
  /** How many rows were below the headings. */
  rows: number;
}

export type TableReading = { ok: true; sheet: Sheet } | { ok: false; fault: ImportFault };

/** Reads a table of people from a file's bytes or from pasted text. */
export function readTable(source: Uint8Array | string): TableReading {
  const read = readSheet(source);
  return read.ok ? findColumns(read.rows) : read;
}

export const columnsOf = ({ used, dropped, unknown, rows }: Sheet): ColumnsRead => ({
  used: used.map(({ heading }) => heading),
  dropped,
  unknown,
  rows: rows.length,
});
