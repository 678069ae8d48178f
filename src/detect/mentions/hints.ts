import type { Person } from '../../pack/types.ts';

const hints = new WeakMap<Person, ReadonlySet<string>>();

/** Words of a person's job that tell two people of one name apart. Worked out once, when first asked for. */
export function hintsFor(person: Person): ReadonlySet<string> {
  let known = hints.get(person);
  if (known === undefined) {
    known = hintsOf(person);
    hints.set(person, known);
  }
  return known;
}

/** Words of a job that stand beside a name: "PE", "Year 6", "office". Not those that every job has. */
function hintsOf(person: Person): Set<string> {
  const words = `${person.job ?? ''} ${person.class ?? ''}`.toLowerCase();
  const hints = new Set(
    words
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && !/^(teacher|officer|of|and|the|year|manager|\d)$/.test(word)),
  );
  const year = /year\s*(\w+)/.exec(words)?.[1] ?? person.year;
  if (year) hints.add(`year${year.toLowerCase()}`);
  for (const [part, others] of [
    ['lunchtime', ['dinners', 'dinner', 'lunch']],
    ['office', ['reception', 'receptionist', 'desk']],
    ['headteacher', ['head', 'ht']],
    ['pe', ['sports', 'football']],
  ] as const) {
    if (hints.has(part)) for (const other of others) hints.add(other);
  }
  return hints;
}
