import type { Pack, Person, School } from '../../../src/pack/types.ts';
import { type Random, randomFrom } from '../../random.ts';
import parts from './parts.json' with { type: 'json' };

/** Which half of the parts and carriers a measurement uses: `dev` to learn from, `held` to be scored rarely. */
export type Half = 'dev' | 'held';

/** The half of a list. */
export function halfOf<T>(list: readonly T[], half: Half): T[] {
  return list.filter((_, at) => at % 2 === (half === 'dev' ? 0 : 1));
}

const words = (groups: Record<string, string>, half: Half): string[] =>
  Object.values(groups).flatMap((list) => halfOf(list.split(' '), half));

const JOBS =
  'Headteacher|Deputy head|Year 1 teacher|Year 2 teacher|Year 3 teacher|Year 4 teacher|Year 5 teacher|Year 6 teacher|Teaching assistant|SENCO|Caretaker|Cook|Office manager|PE teacher|Lunchtime supervisor|Midday assistant|Music teacher'.split(
    '|',
  );

const SCHOOLS: readonly School[] = [
  {
    name: 'Harrowmere Primary School',
    initials: 'HPS',
    town: 'Tilbrook',
    accounts: ['x.com/harrowmere_ps'],
  },
  {
    name: "St Wilfrida's Catholic Primary School",
    aliases: ["St Wilfrida's"],
    initials: 'SWCPS',
    accounts: ['facebook.com/stwilfridas'],
  },
  { name: 'Marrick Bridge Academy', initials: 'MBA', accounts: ['x.com/marrickbridge'] },
  {
    name: "St Eadburgh's C of E Infant School",
    aliases: ["St Eadburgh's"],
    initials: 'SECEIS',
    accounts: ['x.com/st_eadburghs'],
  },
];

/** A part that the pack doesn't hold in full: for strangers. */
export interface Parts {
  female: string[];
  male: string[];
  surnames: string[];
}

export function partsOf(half: Half): Parts {
  return {
    female: words(parts.female, half),
    male: words(parts.male, half),
    surnames: words(parts.surname, half),
  };
}

function personOf(random: Random, { female, male, surnames }: Parts, at: number): Person {
  const woman = random.chance(0.5);
  const forename = random.pick(woman ? female : male);
  const surname = random.pick(surnames);
  if (at % 8 === 0) {
    const title = woman
      ? random.pick(['Mrs', 'Miss', 'Ms', 'Mrs'])
      : random.pick(['Mr', 'Mr', 'Dr']);
    const job = at === 0 ? 'Headteacher' : (random.pick(JOBS.slice(1)) as string);
    return { id: `s${at}`, kind: 'staff', title, forename, surname, job };
  }
  const year = random.whole(1, 6);
  return {
    id: `p${at}`,
    kind: 'pupil',
    forename,
    surname,
    class: `${year}${random.pick(['A', 'B', 'C'])}`,
    year: `${year}`,
  };
}

/** An invented school with `size` people, no two of one full name, the same for the same seed. */
export function rosterOf(half: Half, seed: number, size = 1300): Pack {
  const random = randomFrom(seed);
  const known = partsOf(half);
  const people: Person[] = [];
  const taken = new Set<string>();
  for (let at = 0; people.length < size; at++) {
    const person = personOf(random, known, people.length);
    const name = `${person.forename} ${person.surname}`;
    if (at < size * 4 && (taken.has(name) || person.forename === person.surname)) continue;
    taken.add(name);
    people.push(person);
  }
  const school = random.pick(halfOf(SCHOOLS, half));
  return {
    format: 'before-you-post/pack@1',
    id: 'measured',
    version: 1,
    issued: '2026-09-01',
    school,
    people,
    policy: 'redscope',
    channels: [],
  };
}
