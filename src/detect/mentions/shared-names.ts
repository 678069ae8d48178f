import { once } from '../memory.ts';
import { hintsFor } from './hints.ts';
import type { Entry } from './roster.ts';

type People = readonly Entry[];

/** So few people are compared one by one. */
const FEW = 8;

const setOf = once((people: People): ReadonlySet<Entry> => new Set(people));
const common = once((first: People) =>
  once((second: People): People => {
    const others = setOf(second);
    return first.filter((entry) => others.has(entry));
  }),
);

/** Those of the first list who are in the second, in its order. Large lists are the roster's own, and remembered. */
export const inBoth = (first: People, second: People): People =>
  first.length <= FEW && second.length <= FEW
    ? first.filter((entry) => second.includes(entry))
    : common(first)(second);

/** Words of the jobs and classes of any of these people. */
export const hintsForAny: (people: People) => ReadonlySet<string> = once(
  (people: People) => new Set(people.flatMap(({ person }) => [...hintsFor(person)])),
);

/** More than this many people of one name are not weighed one by one: the first ones stand for all. */
const MOST = 300;

const cut = once((people: People): People => people.slice(0, MOST));

/** Those people of one name who stand for all. */
export const firstOf = (people: People): People => (people.length <= MOST ? people : cut(people));
