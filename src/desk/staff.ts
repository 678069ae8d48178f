import type { ImportFault } from '../pack/import/faults.ts';
import { freeIds } from '../pack/import/ids.ts';
import type { RowNote, RowProblem } from '../pack/import/row-words.ts';
import { staffSteps } from '../pack/import/staff.ts';
import { type ImportWarning, warningsFor } from '../pack/import/warnings.ts';
import type { Person } from '../pack/types.ts';
import { type PersonDraft, personDraft } from './draft.ts';
import { type ColumnsRead, columnsOf, readTable } from './table.ts';
import { breathe, inTurns, type Progress } from './turns.ts';

/** What was read of a file of staff, to be looked over before it is taken in. */
export type StaffReading =
  | {
      ok: true;
      columns: ColumnsRead;
      people: PersonDraft[];
      /** Who is at the desk already and not in the file. */
      gone: PersonDraft[];
      leavers: number;
      others: number;
      /** How many rows were about somebody of an earlier row. */
      merged: number;
      problems: RowProblem[];
      notes: RowNote[];
    }
  | { ok: false; fault: ImportFault };

/** A person as the import knows them. Somebody without a surname yet is of no use to it. */
const personOf = ({ aliases, ...person }: PersonDraft): Person => ({
  ...(Object.fromEntries(
    Object.entries(person).filter(([, text]) => text.trim() !== ''),
  ) as unknown as Person),
  surname: person.surname.trim(),
  ...(aliases.trim() && { aliases: namesIn(aliases) }),
});

const namesIn = (aliases: string): string[] =>
  aliases
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/**
 * Reads staff and governors from a file's bytes or pasted text.
 *
 * @param before who is at the desk already: they keep their ids.
 * @param today ISO day, to tell who has left.
 */
export async function readStaff(
  source: Uint8Array | string,
  before: readonly PersonDraft[],
  today: string,
  onProgress?: Progress,
): Promise<StaffReading> {
  await breathe();
  const table = readTable(source);
  if (!table.ok) return table;
  const steps = staffSteps(table.sheet, { today, before: before.map(personOf) });
  const read = await inTurns(steps, onProgress);
  if (!read.ok) return read;
  const gone = new Set(read.gone.map(({ id }) => id));
  return {
    ok: true,
    columns: columnsOf(table.sheet),
    people: read.people.map(personDraft),
    gone: before.filter(({ id }) => gone.has(id)),
    leavers: read.leavers,
    others: read.others,
    merged: read.merged.length,
    problems: read.problems,
    notes: read.notes,
  };
}

/** The people of the pack once a file is taken in; those who are not in it stay or go. */
export function takeIn(
  before: readonly PersonDraft[],
  read: readonly PersonDraft[],
  keepOthers: boolean,
): PersonDraft[] {
  const taken = new Set(read.map(({ id }) => id));
  return [...read, ...(keepOthers ? before.filter(({ id }) => !taken.has(id)) : [])];
}

/** An id for somebody who is added by hand. */
export const freeId = (people: readonly PersonDraft[], kind: PersonDraft['kind']): string =>
  freeIds(people.map(personOf))(kind);

/** What is worth a look among the people: common words, namesakes, missing jobs. */
export const peopleWarnings = (people: readonly PersonDraft[]): ImportWarning[] =>
  warningsFor(people.map(personOf).filter(({ surname }) => surname !== ''));
