import { hintsFor } from './hints.ts';
import type { Entry } from './roster.ts';

type People = readonly Entry[];

/** So few people are compared one by one. */
const FEW = 8;

const sets = new WeakMap<People, ReadonlySet<Entry>>();
const common = new WeakMap<People, WeakMap<People, People>>();

/** Those of the first list who are in the second, in its order. Large lists are the roster's own, and remembered. */
export function inBoth(first: People, second: People): People {
  if (first.length <= FEW && second.length <= FEW)
    return first.filter((entry) => second.includes(entry));
  let known = common.get(first);
  if (known === undefined) {
    known = new WeakMap();
    common.set(first, known);
  }
  let both = known.get(second);
  if (both === undefined) {
    let set = sets.get(second);
    if (set === undefined) {
      set = new Set(second);
      sets.set(second, set);
    }
    const others = set;
    both = first.filter((entry) => others.has(entry));
    known.set(second, both);
  }
  return both;
}

const words = new WeakMap<People, ReadonlySet<string>>();

/** Words of the jobs and classes of any of these people. */
export function hintsForAny(people: People): ReadonlySet<string> {
  let known = words.get(people);
  if (known === undefined) {
    const all = new Set<string>();
    for (const { person } of people) for (const hint of hintsFor(person)) all.add(hint);
    known = all;
    words.set(people, known);
  }
  return known;
}

const firsts = new WeakMap<People, People>();

/** More than this many people of one name are not weighed one by one: the first ones stand for all. */
const MOST = 300;

/** Those people of one name who stand for all. */
export function firstOf(people: People): People {
  if (people.length <= MOST) return people;
  let known = firsts.get(people);
  if (known === undefined) {
    known = people.slice(0, MOST);
    firsts.set(people, known);
  }
  return known;
}
