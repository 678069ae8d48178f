import { DISTRIBUTED_LIMITS } from '../limits.ts';
import type { Person } from '../types.ts';
import { classAndYear } from './class-year.ts';
import type { Sheet } from './columns.ts';
import { type ImportFault, importFault } from './faults.ts';
import { fitsPack } from './fits-pack.ts';
import { freeIds, knownBefore, type NewPerson } from './ids.ts';
import { isGovernor, readJob } from './job.ts';
import { keepEarlier, mergeRows, newPerson } from './merge.ts';
import { type NamedRow, readRows } from './read-rows.ts';
import { type RowNote, type RowProblem, rowNote } from './row-words.ts';
import { fullNameKey, isSamePerson } from './same-person.ts';
import { finish, type Steps } from './steps.ts';

export interface StaffOptions {
  /** ISO day: whoever's leaving date is before it has left. */
  today: string;
  /** The people of the pack so far: whoever stays keeps the id, and names that were added by hand. */
  before?: readonly Person[];
}

export type StaffImport =
  | {
      ok: true;
      /** Staff and governors, in the file's order. */
      people: Person[];
      /** Staff and governors of the pack so far who are not in the file. */
      gone: Person[];
      /** How many rows were left out because the person has left. */
      leavers: number;
      /** How many rows were left out because they are pupils'. */
      others: number;
      /** Rows that are about somebody who stands in an earlier row; jobs of both are kept. */
      merged: { row: number; into: number }[];
      /** Rows that can't be used. */
      problems: RowProblem[];
      notes: RowNote[];
    }
  | { ok: false; fault: ImportFault };

const MOST_STAFF_OF_A_CLASS = 6;

interface Entry {
  row: number;
  person: NewPerson;
}

function personOf({ name, cells, number }: NamedRow, notes: RowNote[]): NewPerson {
  const { job, cut } = readJob(cells.job ?? name.job ?? '');
  if (cut) notes.push(rowNote(number, 'job-cut'));
  const place = classAndYear(cells.class, cells.year);
  const jobFits = job === '' || fitsPack(job, 100);
  const classFits = place.class === undefined || fitsPack(place.class, 30);
  if (!jobFits || !classFits) notes.push(rowNote(number, 'not-plain'));
  return newPerson({
    kind: isGovernor(job) ? 'governor' : 'staff',
    title: name.title,
    forename: name.forename,
    surname: name.surname,
    job: jobFits ? job : undefined,
    class: classFits ? place.class : undefined,
    year: place.year,
    aliases: name.aliases,
  });
}

/** People without jobs or titles, and many of one class or year: children. */
function looksLikeClasses(entries: readonly Entry[]): boolean {
  const sizes = new Map<string, number>();
  for (const { person } of entries) {
    if (person.job || person.title) return false;
    const group = person.class ?? person.year;
    if (group) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return Math.max(0, ...sizes.values()) > MOST_STAFF_OF_A_CLASS;
}

/** `staffFrom` in steps, for a page that shows how far it is. */
export function* staffSteps(
  sheet: Sheet,
  { today, before = [] }: StaffOptions,
): Steps<StaffImport> {
  // Readable children in a pack are what it must never hold: better to ask twice.
  const { about } = sheet;
  const sorted = sheet.used.some(({ field }) => field === 'sort');
  if (about?.whom === 'pupils' && !sorted) {
    return { ok: false, fault: importFault('pupils-here', about.heading) };
  }
  const { named, notes, ...counted } = yield* readRows(sheet, 'staff', today);
  const entries: Entry[] = [];
  const merged: { row: number; into: number }[] = [];
  const byName = new Map<string, Entry[]>();
  for (const row of named) {
    const person = personOf(row, notes);
    const key = fullNameKey(person);
    const namesakes = byName.get(key) ?? [];
    const same = namesakes.find((one) => isSamePerson(one.person, person));
    if (same) {
      same.person = mergeRows(same.person, person);
      merged.push({ row: row.number, into: same.row });
      continue;
    }
    const entry = { row: row.number, person };
    entries.push(entry);
    namesakes.push(entry);
    byName.set(key, namesakes);
    if (entries.length > DISTRIBUTED_LIMITS.people) {
      return { ok: false, fault: importFault('too-many-people', '5,000') };
    }
  }
  if (looksLikeClasses(entries)) {
    const heading = sheet.used.find(({ field }) => field === 'class' || field === 'year')?.heading;
    return { ok: false, fault: importFault('pupils-here', heading) };
  }
  const adults = before.filter(({ kind }) => kind !== 'pupil');
  const known = knownBefore(
    entries.map(({ person }) => person),
    adults,
  );
  const freeId = freeIds(before);
  const people = entries.map(({ person }): Person => {
    const earlier = known.get(person);
    return earlier
      ? { id: earlier.id, ...keepEarlier(person, earlier) }
      : { id: freeId(person.kind), ...person };
  });
  const stayed = new Set(known.values());
  const gone = adults.filter((person) => !stayed.has(person));
  return { ok: true, people, gone, ...counted, merged, notes };
}

/**
 * The staff and governors in a table, as people of a pack.
 *
 * @param onProgress told every few hundred rows, and at the end.
 * @returns the people and everything that was left out, or why a table can't be used: one of pupils, above all.
 */
export function staffFrom(
  sheet: Sheet,
  options: StaffOptions & { onProgress?: (done: number, all: number) => void },
): StaffImport {
  return finish(staffSteps(sheet, options), options.onProgress);
}
