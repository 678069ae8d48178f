import type { Sheet } from './columns.ts';
import type { SheetRow } from './keep-rows.ts';
import { hasLeft } from './leavers.ts';
import { type Name, readName } from './name.ts';
import { type RowNote, type RowProblem, rowNote, rowProblem } from './row-words.ts';
import type { Steps } from './steps.ts';

/** A row with a name. */
export interface NamedRow extends SheetRow {
  name: Name;
}

export interface RowReading {
  named: NamedRow[];
  /** How many rows were left out because the person has left. */
  leavers: number;
  /** How many rows were left out because they are about somebody else: pupils in a list for staff. */
  others: number;
  problems: RowProblem[];
  notes: RowNote[];
}

const ROWS_A_STEP = 250;
/** What a row's sort, or its job, says of children. */
const PUPIL = /^(?:pupil|student|child|learner)s?$/i;

function isWanted({ cells }: SheetRow, want: 'staff' | 'pupils', sheet: Sheet): boolean {
  if (cells.sort !== undefined) return PUPIL.test(cells.sort) === (want === 'pupils');
  if (want === 'pupils') return true;
  // In doubt a row is a child's.
  return sheet.about?.whom !== 'pupils' && !PUPIL.test(cells.job ?? '');
}

/** Reads the names of a table's rows, leavers left out. */
export function* readRows(
  sheet: Sheet,
  want: 'staff' | 'pupils',
  today: string,
): Steps<RowReading> {
  const reading: RowReading = { named: [], leavers: 0, others: 0, problems: [], notes: [] };
  const all = sheet.rows.length;
  for (const [at, row] of sheet.rows.entries()) {
    if (at % ROWS_A_STEP === 0) yield { done: at, all };
    const { cells, number } = row;
    if (!isWanted(row, want, sheet)) {
      reading.others++;
      continue;
    }
    const left = hasLeft(cells, today);
    if (left === true) {
      reading.leavers++;
      continue;
    }
    const read = readName(cells, sheet.nameOrder);
    if (!read.ok) {
      reading.problems.push(rowProblem(number, read.code));
      continue;
    }
    if (left === 'unread') reading.notes.push(rowNote(number, 'unread-date'));
    for (const code of read.name.notes) reading.notes.push(rowNote(number, code));
    reading.named.push({ ...row, name: read.name });
  }
  yield { done: all, all };
  return reading;
}
