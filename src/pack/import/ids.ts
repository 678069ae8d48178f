import type { Person } from '../types.ts';
import { fullNameKey, isSamePerson, mayBeSamePerson, surnameKey } from './same-person.ts';

/** A person who has no id yet. */
export type NewPerson = Omit<Person, 'id'>;

const PREFIX = { staff: 's', governor: 'g', pupil: 'p' } as const;

/** Ids that nobody has had: `s1`, `s2`, … Numbers of people who are gone are not used again. */
export function freeIds(before: readonly Person[]): (kind: Person['kind']) => string {
  const last = new Map<string, number>();
  for (const { id } of before) {
    const [, prefix = '', number = ''] = /^([a-z])(\d{1,9})$/.exec(id) ?? [];
    last.set(prefix, Math.max(last.get(prefix) ?? 0, Number(number)));
  }
  return (kind) => {
    const number = (last.get(PREFIX[kind]) ?? 0) + 1;
    last.set(PREFIX[kind], number);
    return `${PREFIX[kind]}${number}`;
  };
}

function group<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const there = groups.get(key);
    if (there) there.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/**
 * Finds who of the people is among those before: first by the whole name, then by the surname where it fits one
 * person on either side only, so that Mrs Ashdown is still she when the next list gives her forename.
 *
 * @returns the earlier entry of each person who had one.
 */
export function knownBefore(
  people: readonly NewPerson[],
  before: readonly Person[],
): Map<NewPerson, Person> {
  const known = new Map<NewPerson, Person>();
  const taken = new Set<Person>();
  const match = (person: NewPerson, earlier: Person): void => {
    known.set(person, earlier);
    taken.add(earlier);
  };
  const byName = group(before, fullNameKey);
  for (const person of people) {
    const namesakes = (byName.get(fullNameKey(person)) ?? []).filter((one) => !taken.has(one));
    const same = namesakes.find((one) => one.job === person.job && isSamePerson(one, person));
    const earlier = same ?? namesakes.find((one) => isSamePerson(one, person));
    if (earlier) match(person, earlier);
  }
  const left = group(
    before.filter((one) => !taken.has(one)),
    surnameKey,
  );
  const newcomers = group(
    people.filter((one) => !known.has(one)),
    surnameKey,
  );
  for (const [surname, persons] of newcomers) {
    const [person, second] = persons;
    const [earlier, other] = left.get(surname) ?? [];
    if (!person || second || !earlier || other) continue;
    if (mayBeSamePerson(person, earlier)) match(person, earlier);
  }
  return known;
}
