import type { Person } from '../types.ts';
import { fitsPack } from './fits-pack.ts';
import type { RegisterRow } from './gias-columns.ts';
import { freeIds, knownBefore, type NewPerson } from './ids.ts';
import { readJob } from './job.ts';
import { keepEarlier, newPerson } from './merge.ts';
import { readName } from './name.ts';

/** The head that the register names, with the id that they have in the pack, or a free one. */
export function headOf(row: RegisterRow, people: readonly Person[]): Person | undefined {
  const reading = readName({
    surname: row('headlastname'),
    forename: row('headfirstname'),
    title: row('headtitlename'),
    job: 'Headteacher',
  });
  if (!reading.ok) return undefined;
  const { title, forename, surname, aliases } = reading.name;
  const written = readJob(row('headpreferredjobtitle')).job;
  const job = fitsPack(written, 100) ? written : 'Headteacher';
  const head: NewPerson = newPerson({ kind: 'staff', title, forename, surname, job, aliases });
  const earlier = knownBefore(
    [head],
    people.filter(({ kind }) => kind === 'staff'),
  ).get(head);
  return earlier
    ? { id: earlier.id, ...keepEarlier(head, earlier) }
    : { id: freeIds(people)('staff'), ...head };
}
