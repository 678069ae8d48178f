import { examplePack } from '../../src/pack/example.ts';
import type { Pack, Person } from '../../src/pack/types.ts';
import { type Random, randomFrom } from '../random.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

// Frequent name parts, so that large rosters hold many people who share one, as large lists do.
const FORENAMES = words(`
  Oliver Amelia Noah Isla Leo Ava Arthur Freya Harry Grace Jack Poppy Archie Rosie Daniel Hope Callum May
  Mohammed Aisha Ibrahim Zainab Yusuf Fatima Arjun Priya Rohan Anika Kwame Adaeze Tunde Ngozi Piotr Zofia
  Jakub Hanna Rhys Seren Emrys Carys Cillian Niamh Oisin Aoife Finlay Eilidh Mateo Lucia Wei Mei`);
const SURNAMES = words(`
  Smith Jones Brown Taylor Long Day Young Cook Hall Best Bell Marsh Wood Field Green Black Khan Hussain Ahmed
  Begum Patel Singh Kaur Sharma Okafor Mensah Adeyemi Boateng Kowalski Nowak Lewandowska Zielinski Evans Pugh
  Llewellyn Bevan Murphy Gallagher Keane Doyle Fraser Sinclair Garcia Costa Chen Wong Hargreaves Thornley
  Beckwith Ormerod Tattersall Entwistle`);
const HEADS = words(
  'bar cor dun fen gal hol ker lan mor nor pel ros sel tor var wen tam hes rud lis',
);
const TAILS = words(
  'aby adon by dale dine ell enby field gate ham ick ingle ley more olt owe rith sby ton wick',
);
const JOBS = ['Headteacher', 'Year 3 teacher', 'SENDCo', 'Teaching assistant', 'Caretaker', ''];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const coined = (random: Random): string =>
  capital(random.pick(HEADS) + (random.chance(0.5) ? random.pick(HEADS) : '') + random.pick(TAILS));

function person(random: Random, at: number): Person {
  const forename = random.chance(0.5) ? random.pick(FORENAMES) : coined(random);
  const surname = random.chance(0.5) ? random.pick(SURNAMES) : coined(random);
  if (at % 20 === 0) {
    const title = random.pick(['Mrs', 'Mr', 'Miss', 'Ms', 'Dr']);
    const job = random.pick(JOBS);
    return { id: `s${at}`, kind: 'staff', title, forename, surname, ...(job ? { job } : {}) };
  }
  const year = `${1 + random.below(6)}`;
  const group = `${year}${random.pick(['A', 'B', 'H', 'M'])}`;
  return { id: `p${at}`, kind: 'pupil', forename, surname, class: group, year };
}

/** The example pack's school with this many invented people, one in twenty on the staff; no full name twice. */
export function packOf(size: number): Pack {
  const random = randomFrom(size);
  const people = new Map<string, Person>();
  while (people.size < size) {
    const one = person(random, people.size);
    people.set(`${one.forename} ${one.surname}`, one);
  }
  return { ...examplePack, people: [...people.values()] };
}
