import type { Person } from '../../pack/types.ts';
import { once } from '../memory.ts';

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

/** Words of a person's job that tell two people of one name apart. Worked out once, when first asked for. */
export const hintsFor: (person: Person) => ReadonlySet<string> = once(hintsOf);
