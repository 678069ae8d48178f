import type { Route, Verdict } from '../decide/types.ts';

/** Pages to read, numbers to call in need or bodies outside the school: nobody there to write a note to. */
const NOBODY = new Set(['help', 'lado', 'policy', 'report', 'after-school']);

/** Whom a note can be for, in the order given. */
export function recipientsAmong(routes: readonly Route[]): Route[] {
  return routes.filter(({ kind }) => !NOBODY.has(kind));
}

/** The one that was picked, where that is among them; else the first. */
export function recipientOf(
  people: readonly Route[],
  picked: string | undefined,
): Route | undefined {
  return people.find(({ id }) => id === picked) ?? people[0];
}

/**
 * Whom a note to a school can be for, the fitting one first: as the note's own words were judged where that was by this
 * school's pack (a note about the head goes to the chair), else as the school has them.
 */
export function recipientsFor(
  school: { id: string; routes: readonly Route[] },
  verdict: Verdict | null,
): Route[] {
  const judged = verdict?.pack === school.id ? recipientsAmong(verdict.routes) : [];
  return judged.length > 0 ? judged : recipientsAmong(school.routes);
}
