import { forenamesMeant } from '../detect/sealed/forenames.ts';
import { sealedForms } from '../detect/sealed/form.ts';
import type { ImportFault } from '../pack/import/faults.ts';
import { type PupilName, pupilSteps } from '../pack/import/pupils.ts';
import type { RowProblem } from '../pack/import/row-words.ts';
import { type ColumnsRead, columnsOf, readTable } from './table.ts';
import { breathe, inTurns, type Progress } from './turns.ts';

/** A child on the way to being sealed: in the page's memory, and kept nowhere. */
export interface Child {
  row: number;
  /** Every full name that the list gives for the child. */
  names: PupilName[];
}

export type ChildrenReading =
  | {
      ok: true;
      columns: ColumnsRead;
      children: Child[];
      leavers: number;
      others: number;
      problems: RowProblem[];
    }
  | { ok: false; fault: ImportFault };

const ROWS_A_TURN = 50;

/** Reads the children of a school's list, from a file's bytes or pasted text. `today` is an ISO day. */
export async function readChildren(
  source: Uint8Array | string,
  today: string,
  onProgress: Progress = () => {},
): Promise<ChildrenReading> {
  await breathe();
  const table = readTable(source);
  if (!table.ok) return table;
  const { sheet } = table;
  const read = await inTurns(pupilSteps(sheet, { today }));
  if (!read.ok) return read;
  const children: Child[] = [];
  for (const [at, row] of sheet.rows.entries()) {
    // A row by itself, so that all names of one child stay together.
    const one = await inTurns(pupilSteps({ ...sheet, rows: [row] }, { today }));
    if (one.ok && one.names.length > 0) children.push({ row: row.number, names: one.names });
    if (at % ROWS_A_TURN !== ROWS_A_TURN - 1) continue;
    onProgress(at, sheet.rows.length);
    await breathe();
  }
  const { leavers, others, problems } = read;
  return { ok: true, columns: columnsOf(sheet), children, leavers, others, problems };
}

const formsOf = ({ names }: Child): string[] =>
  names.flatMap(({ forename, surname }) => sealedForms(forename, surname));

/** The plain forms by which a draft may mean the child, whatever short form it uses. */
const formsMeant = ({ names }: Child): string[] =>
  names.flatMap(({ forename, surname }) => [
    ...sealedForms(forename, surname),
    ...forenamesMeant(forename.toLowerCase()).flatMap((name) => sealedForms(name, surname)),
  ]);

/** What is sealed once some children are left out. */
export interface FormsToSeal {
  forms: string[];
  children: number;
  /** Left out: those who were ticked, and whoever shares a name with one of them. */
  leftOut: number;
}

/**
 * The plain forms to seal.
 *
 * @param out the children to leave out. A child too many left out does no harm, so all go who could be meant by the name.
 */
export function formsToSeal(children: readonly Child[], out: ReadonlySet<Child>): FormsToSeal {
  const hidden = new Set([...out].flatMap(formsMeant));
  const kept = children.filter(
    (child) =>
      !out.has(child) && (hidden.size === 0 || !formsMeant(child).some((form) => hidden.has(form))),
  );
  return {
    forms: [...new Set(kept.flatMap(formsOf))],
    children: kept.length,
    leftOut: children.length - kept.length,
  };
}
