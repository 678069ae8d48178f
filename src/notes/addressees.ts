import type { Route, Verdict } from '../decide/types.ts';

/** Pages to read, numbers to call in need or bodies outside the school: nobody there to write a note to. */
const NOBODY = new Set(['help', 'lado', 'policy', 'report', 'after-school']);

/** Whom a note can be for, in the order given. */
export function addresseesAmong(routes: readonly Route[]): Route[] {
  return routes.filter(({ kind }) => !NOBODY.has(kind));
}

/** The one that was picked, where that is among them; else the first. */
export function addresseeOf(
  people: readonly Route[],
  picked: string | undefined,
): Route | undefined {
  return people.find(({ id }) => id === picked) ?? people[0];
}

/**
 * Whom a note to a school can be for, the fitting one first: as the note's own words were judged where that was by this
 * school's pack (a note about the head goes to the chair), else as the school has them.
 */
export function addresseesFor(
  school: { id: string; routes: readonly Route[] },
  verdict: Verdict | null,
): Route[] {
  // A topic's page is there for words that call for it.
  const usual = addresseesAmong(school.routes).filter(({ kind }) => kind !== 'topic');
  const judged = verdict?.pack === school.id ? addresseesAmong(verdict.routes) : [];
  if (judged.length === 0) return usual;
  if (judged[0]?.id !== usual[0]?.id) return judged;
  // A draft that raises nothing has no hints on whom to go to with what; a note to the school may raise something all the same.
  return judged.map((route) => ({ ...usual.find(({ id }) => id === route.id), ...route }));
}
