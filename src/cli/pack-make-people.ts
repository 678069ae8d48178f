import type { Sheet } from '../pack/import/columns.ts';
import type { ImportFault } from '../pack/import/faults.ts';
import { isGovernor } from '../pack/import/job.ts';
import { mergeRows } from '../pack/import/merge.ts';
import { type StaffImport, staffFrom } from '../pack/import/staff.ts';
import type { Person } from '../pack/types.ts';

type ReadStaff = Extract<StaffImport, { ok: true }>;

/** The people of a pack, from its tables and from the pack before. */
export type PeopleMaking =
  | {
      ok: true;
      people: Person[];
      /** Those of the earlier pack whom no table names any more. */
      gone: Person[];
      /** Those of both lists: staff who are governors too. */
      both: Person[];
      staff?: ReadStaff;
      governors?: ReadStaff;
    }
  | { ok: false; which: 'staff' | 'governors'; fault: ImportFault };

/** A governor's part as people say it: "Parent" is "Parent governor". Who works at the school stays what they are. */
export function governorJob(job: string): string {
  const chair = /^((?:vice|deputy|co)[ -])?(chair(?:man|woman|person)?)$/i.exec(job.trim());
  if (chair) return `${job.trim()} of governors`;
  if (job === '') return 'Governor';
  if (/clerk/i.test(job) || isGovernor(job)) return job;
  const named = `${job} governor`;
  return isGovernor(named) ? named : job;
}

const asGovernors = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({
    ...row,
    cells: { ...row.cells, job: governorJob(row.cells.job ?? '') },
  })),
});

/**
 * Puts the people of a pack together. A table takes the place of those it is about: of the staff, of the governors, or
 * of both where the list of staff names governors too. All others stay.
 *
 * @param before the people of the earlier pack.
 * @param today ISO day: who has left by then is not taken.
 */
export function makePeople(
  tables: { staff?: Sheet | undefined; governors?: Sheet | undefined },
  before: readonly Person[],
  today: string,
): PeopleMaking {
  const people = new Map<string, Person>();
  const about = new Set<Person['kind']>();
  const both = new Set<string>();
  const done: { staff?: ReadStaff; governors?: ReadStaff } = {};
  for (const which of ['staff', 'governors'] as const) {
    const sheet = tables[which];
    if (!sheet) continue;
    const known = [...people.values(), ...before.filter(({ id }) => !people.has(id))];
    const table = which === 'governors' ? asGovernors(sheet) : sheet;
    const read = staffFrom(table, { today, before: known });
    if (!read.ok) return { ok: false, which, fault: read.fault };
    done[which] = read;
    about.add(which === 'staff' ? 'staff' : 'governor');
    for (const person of read.people) {
      if (which === 'staff') about.add(person.kind);
      const listed = people.get(person.id);
      // A teacher who is a governor too is one person, who works here.
      people.set(person.id, listed ? { id: person.id, ...mergeRows(listed, person) } : person);
      if (listed) both.add(person.id);
    }
  }
  const rest = before.filter(({ id }) => !people.has(id));
  return {
    ok: true,
    people: [...people.values(), ...rest.filter(({ kind }) => !about.has(kind))],
    both: [...people.values()].filter(({ id }) => both.has(id)),
    gone: rest.filter(({ kind }) => about.has(kind)),
    ...done,
  };
}
