import type { Person } from '../../../src/pack/types.ts';
import type { Form } from './case.ts';

export const full = ({ forename, surname }: Person): string => `${forename} ${surname}`;
export const titled = ({ title, surname }: Person): string | undefined =>
  title ? `${title} ${surname}` : undefined;
const letters = (name: string): string => name.replace(/[^\p{L}]/gu, '');
const ACCENTS: Record<string, string> = { a: 'à', e: 'ë', i: 'î', o: 'ó', u: 'ū', n: 'ñ' };

/** Written as it is, in any case, with what stands around words. */
export const PLAINLY: Record<string, Form> = {
  'as listed': full,
  'title and surname': titled,
  'small letters': (person) => full(person).toLowerCase(),
  'title, small letters': (person) => titled(person)?.toLowerCase(),
  capitals: (person) => full(person).toUpperCase(),
  'title, capitals': (person) => titled(person)?.toUpperCase(),
  "'s": (person) => `${full(person)}'s`,
  '’s, small': (person) => `${full(person).toLowerCase()}’s`,
  's without apostrophe': (person) => `${titled(person) ?? full(person)}s`,
  'in quotes': (person) => `“${full(person)}”`,
  'comma after': (person) => `${full(person)},`,
  'stops after': (person) => `${titled(person) ?? full(person)}...`,
  'question marks after': (person) => `${full(person).toLowerCase()}??`,
  'title with a stop': ({ title, surname }) =>
    title && title !== 'Miss' ? `${title}. ${surname}` : undefined,
  'title and whole name': (person) => person.title && `${person.title} ${full(person)}`,
  'three spaces': ({ forename, surname }) => `${forename}   ${surname}`,
  'no-break space': ({ forename, surname }) => `${forename}\u00a0${surname}`,
  'new line': ({ forename, surname }) => `${forename}\n${surname}`,
  hyphen: ({ forename, surname }) => `${forename}-${surname}`,
  underline: ({ forename, surname }) => `${forename}_${surname}`.toLowerCase(),
  accents: (person) => full(person).replace(/[aeioun]/, (letter) => ACCENTS[letter] ?? letter),
  '#CamelCase': (person) => `#${letters(full(person))}`,
  '#small': (person) => `#${letters(full(person)).toLowerCase()}`,
};

const NICKNAMES: Record<string, string> = {
  Oliver: 'Ollie',
  Amelia: 'Millie',
  Arthur: 'Art',
  Jack: 'Jackie',
  Archie: 'Arch',
  Daniel: 'Danny',
  Mohammed: 'Mo',
  Callum: 'Cal',
  Harry: 'Haz',
  Grace: 'Gracie',
  Poppy: 'Pops',
  Rosie: 'Rose',
  Piotr: 'Peter',
  Jakub: 'Kuba',
  Niamh: 'Neve',
  Eilidh: 'Ailie',
  Mateo: 'Matt',
  Isla: 'Izzy',
  Freya: 'Frey',
  Finlay: 'Fin',
  Lucia: 'Lucy',
  Yusuf: 'Joseph',
  Zofia: 'Zosia',
};
const other = (title: string): string =>
  ({ Mrs: 'Miss', Miss: 'Mrs', Ms: 'Mrs', Mr: 'Mister', Dr: 'Mr' })[title] ?? 'Ms';
const initial = (name = ''): string => name.slice(0, 1);
const ofStaff =
  (write: Form): Form =>
  (person, random) =>
    person.kind === 'staff' ? write(person, random) : undefined;

/** Parts of a name, titles, initials, order. */
export const PARTS: Record<string, Form> = {
  'title and surname': titled,
  'another title': ({ title, surname }) => title && `${other(title)} ${surname}`,
  'title and initial': ({ title, surname }) => title && `${title} ${initial(surname)}`,
  'title and forename': ({ title, forename }) => title && `${title} ${forename}`,
  'forename and initial': ({ forename, surname }) => `${forename} ${initial(surname)}`,
  'forename and initial, stop': ({ forename, surname }) => `${forename} ${initial(surname)}.`,
  'initial and surname': ({ forename, surname }) => `${initial(forename)} ${surname}`,
  'initial, stop, surname': ({ forename, surname }) => `${initial(forename)}. ${surname}`,
  'surname first': ({ forename, surname }) => `${surname} ${forename}`,
  'surname, comma': ({ forename, surname }) => `${surname}, ${forename}`,
  nickname: ({ forename = '', surname }) =>
    NICKNAMES[forename] && `${NICKNAMES[forename]} ${surname}`,
  'initials with stops': ({ forename, surname }) => `${initial(forename)}.${initial(surname)}.`,
  'forename and class': (person) => person.class && `${person.forename}| in ${person.class}`,
  'surname alone': ofStaff(({ surname }) => surname),
  'forename alone': ({ forename }) => forename,
};
