import type { Person } from '../types.ts';
import { nameKey } from './cell-text.ts';
import { leadsSchool } from './job.ts';
import { fullNameKey } from './same-person.ts';
import words from './word-surnames.json' with { type: 'json' };

type ImportWarningCode =
  | 'no-head'
  | 'many-staff'
  | 'no-job'
  | 'same-name'
  | 'same-surname'
  | 'one-name'
  | 'no-forename'
  | 'word-surname';

/** Something about the people of a pack that is allowed, and worth a look. */
export interface ImportWarning {
  code: ImportWarningCode;
  /** Whom it is about. */
  ids: string[];
  /** Whole sentences for the person at the desk. */
  words: string;
}

/** `{d}` is a name or a number. */
export const WARNING_WORDS: Readonly<Record<ImportWarningCode, string>> = {
  'no-head': 'Nobody has the job of headteacher. Add the head, or write the job beside the name.',
  'many-staff': 'There are {d} staff. Is this one school, and are they all adults who work there?',
  'no-job':
    'No job is given for {d}. Without it, "the head" or "the Year 4 teacher" can\'t be told, nor who is a teacher.',
  'same-name': 'Two people are called {d}. If it is one person, take one of them out.',
  'same-surname':
    'More than one person has the surname {d}. Give each a title and a forename, so that they can be told apart.',
  'one-name':
    '"{d}" is one name only. If it is a forename, add the surname: else everybody called that is taken for this person.',
  'no-forename':
    'There is no whole forename for {d}. A post with the full name may not be noticed. Add it if families know it.',
  'word-surname':
    '"{d}" is a common word too. It is taken for the name only beside a title, a forename or a word about school.',
};

const MOST_STAFF = 300;
const MOST_NAMED = 5;
const WORDS = new Set(words.words.join(' ').split(' '));

const shown = ({ title, forename, surname }: Person): string =>
  [title, forename, surname].filter(Boolean).join(' ');

/** "Mr Long, Mrs May and 4 more". */
function several(people: readonly Person[]): string {
  const names = people.slice(0, MOST_NAMED).map(shown);
  const more = people.length - names.length;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    : (names[0] ?? '');
}

function grouped(people: readonly Person[], keyOf: (person: Person) => string): Person[][] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf(person);
    const there = groups.get(key);
    if (there) there.push(person);
    else groups.set(key, [person]);
  }
  return [...groups.values()];
}

/**
 * What is worth a look among the staff and governors of a pack, the gravest first. Pupils are not looked at.
 */
export function warningsFor(people: readonly Person[]): ImportWarning[] {
  const adults = people.filter(({ kind }) => kind !== 'pupil');
  const staff = adults.filter(({ kind }) => kind === 'staff');
  const warn = (code: ImportWarningCode, about: readonly Person[], detail = several(about)) => ({
    code,
    ids: about.map(({ id }) => id),
    words: WARNING_WORDS[code].replaceAll('{d}', () => detail),
  });
  const some = (code: ImportWarningCode, about: readonly Person[]) =>
    about.length > 0 ? [warn(code, about)] : [];
  const whole = adults.filter(({ forename }) => forename);
  const oneName = ({ title, forename }: Person) => !title && !forename;

  return [
    ...(adults.some(({ job }) => leadsSchool(job ?? '')) ? [] : [warn('no-head', [])]),
    ...(staff.length > MOST_STAFF ? [warn('many-staff', [], String(staff.length))] : []),
    ...some(
      'no-job',
      staff.filter(({ job }) => !job),
    ),
    ...grouped(whole, fullNameKey)
      .filter((group) => group.length > 1)
      .map((group) => warn('same-name', group, `${group[0]?.forename} ${group[0]?.surname}`)),
    ...grouped(adults, ({ surname }) => nameKey(surname))
      .filter(
        (group) =>
          new Set(group.map(fullNameKey)).size > 1 ||
          group.some((one) => !one.forename && group.length > 1),
      )
      .map((group) => warn('same-surname', group, group[0]?.surname)),
    ...adults.filter(oneName).map((person) => warn('one-name', [person], person.surname)),
    ...some(
      'no-forename',
      adults.filter((one) => !oneName(one) && nameKey(one.forename ?? '').length < 2),
    ),
    ...grouped(
      adults.filter(({ surname }) => WORDS.has(nameKey(surname))),
      ({ surname }) => nameKey(surname),
    ).map((group) => warn('word-surname', group, group[0]?.surname)),
  ];
}
