import type { RegisterReading } from '../pack/import/gias.ts';
import { leadsSchool } from '../pack/import/job.ts';
import { keepEarlier } from '../pack/import/merge.ts';
import type { Channel, Pack, Person, School } from '../pack/types.ts';

type Register = Extract<RegisterReading, { ok: true }>;

/** What the register fills in, and what the person should know of it, in whole lines. */
export interface Filled<Part> {
  part: Part;
  told: string[];
}

const FROM_REGISTER = ['name', 'town', 'website', 'kind', 'nation', 'council'] as const;

const plain = (text: string): string =>
  text.toLowerCase().replace(/^https:\/\/(?:www\.)?|[^\p{L}\p{N}]/gu, '');

/** The register's school; where the earlier pack says something else, that was written by hand and stays. */
export function fillSchool(register: School, earlier?: School): Filled<School> {
  const told: string[] = [];
  for (const key of FROM_REGISTER) {
    const [old, now] = [earlier?.[key], register[key]];
    // "Oakworth Council" is what people call the register's "Oakworth".
    if (old === undefined || now === undefined || plain(old).includes(plain(now))) continue;
    told.push(
      `The pack's ${key} is "${old}", and the register says "${now}". The pack's stayed: change it there if it is old.`,
    );
  }
  return { part: { ...register, ...earlier }, told };
}

/** The office's telephone, if the pack has no way to the office yet. */
export function fillChannels({ office }: Register, earlier: readonly Channel[]): Channel[] {
  const known = earlier.some(({ kind, id }) => kind === 'office' || id === office?.id);
  return office && !known ? [...earlier, office] : [...earlier];
}

const called = ({ title, forename, surname }: Person): string =>
  [title, forename, surname].filter(Boolean).join(' ');

/**
 * The register's head among the people. A list that has a head of another name is newer than the register, as a rule,
 * so it is followed, and said so.
 */
export function fillHead({ head }: Register, people: readonly Person[]): Filled<Person[]> {
  if (!head) return { part: [...people], told: [] };
  const listed = people.find(({ id }) => id === head.id);
  const { id, ...named } = head;
  if (listed) {
    const { id: _, ...said } = listed;
    const filled = { id, ...keepEarlier(said, named) };
    return { part: people.map((one) => (one === listed ? filled : one)), told: [] };
  }
  const other = people.find(({ kind, job }) => kind === 'staff' && leadsSchool(job ?? ''));
  if (!other) return { part: [head, ...people], told: [] };
  return {
    part: [...people],
    told: [
      `The register names ${called(head)} as head, and your list ${called(other)}. Your list was followed.`,
    ],
  };
}

/** The ids of packs are small letters, digits and hyphens, 40 at most. */
export function packIdFor({ name, town = '' }: Pick<School, 'name' | 'town'>): Pack['id'] {
  const both = plain(name).includes(plain(town)) ? name : `${name} ${town}`;
  const words = both
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, 40) : `${id}-${word}`;
    if (longer.length > 40) break;
    id = longer;
  }
  return id || 'school';
}
