import { fitsPack } from '../pack/import/fits-pack.ts';
import { isGovernor, readJob } from '../pack/import/job.ts';
import { type Name, readName } from '../pack/import/name.ts';
import type { RowProblemCode } from '../pack/import/row-words.ts';
import { titlesIn } from '../pack/import/titles.ts';
import type { Person } from '../pack/types.ts';
import { linesOf } from './own-school.ts';

/** Why a line names nobody. */
export interface LineFault {
  line: number;
  why: RowProblemCode | 'anyone';
}

/** As long as a pack takes one: three together may be longer. */
const MOST_TITLE = 20;

/** Words that are said of anyone: as a name they would stand in nearly every draft. */
const ANYONE = new Set(
  (
    'i me my mine myself you your yours he him his she her hers it its we us our ours they them their theirs ' +
    'this that these those one everyone everybody anyone anybody someone somebody nobody who the a an and ' +
    'mum mums mummy mam mammy mom mommy mother dad dads daddy father parent parents nan nana nanna nanny gran ' +
    'granny grandma grandad granddad grandpa auntie aunty aunt uncle brother sister son daughter child children ' +
    'kid kids baby wife husband partner friend friends family man woman boy girl'
  ).split(' '),
);

/** A name of nothing but such words. With a title, "Mr He", it is somebody's. */
const isAnyone = ({ title, forename = '', surname }: Name): boolean =>
  title === undefined &&
  `${forename} ${surname}`
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => word === '' || ANYONE.has(word));

/** Somebody on a line of their own: "Mrs Ashdown, headteacher", "Jane Ashdown" or "Mr May". */
export function ownSchoolPeople(list: string): { people: Person[]; faults: LineFault[] } {
  const people: Person[] = [];
  const faults: LineFault[] = [];
  for (const { line, text } of linesOf(list)) {
    const cells = nameAndJob(text);
    const read = readName(cells);
    if (!read.ok) {
      faults.push({ line, why: read.code });
      continue;
    }
    if (isAnyone(read.name)) {
      faults.push({ line, why: 'anyone' });
      continue;
    }
    const { title, forename, surname, aliases, job: besideName = '' } = read.name;
    const { job } = readJob(cells.job ?? besideName);
    const known = job !== '' && fitsPack(job, 100);
    people.push({
      id: `s${line}`,
      kind: known && isGovernor(job) ? 'governor' : 'staff',
      ...(title !== undefined && title.length <= MOST_TITLE && { title }),
      ...(forename !== undefined && { forename }),
      surname,
      ...(known && { job }),
      ...(aliases.length > 0 && { aliases }),
    });
  }
  return { people, faults };
}

/** What stands behind the first comma is a job, except in "Ashdown, Jane" and "Ashdown, Mrs J". */
function nameAndJob(text: string): { fullName: string; job?: string } {
  const comma = text.indexOf(',');
  const [name, rest] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
  const isWhole = /\s/.test(name) && titlesIn(rest) === undefined;
  return comma > 0 && rest !== '' && isWhole ? { fullName: name, job: rest } : { fullName: text };
}
