import type { Token } from '../fold/tokens.ts';
import { isOrdinary } from '../names/ordinary.ts';
import { mayBeChild } from './children.ts';
import { mayBeFamous } from './famous.ts';
import { isGenericSchool } from './generic-school.ts';
import { MARK } from './mark.ts';
import { mayBeOwn } from './own.ts';
import { mayBeRole } from './roles.ts';
import { mayBeSchool } from './school.ts';
import type { SchoolNames } from './school-names.ts';

/** The marks of a word, as bits of `MARK`, for one school and one family. */
export function marksOf(token: Token, names: SchoolNames, ours: ReadonlySet<string>): number {
  const { key } = token;
  return (
    (mayBeOwn(key, ours) ? MARK.own : 0) |
    (mayBeChild(key) ? MARK.child : 0) |
    (mayBeRole(key) ? MARK.role : 0) |
    (mayBeSchool(token, names) ? MARK.school : 0) |
    (isGenericSchool(key) ? MARK.generic : 0) |
    (key.length > 3 && !isOrdinary(key) ? MARK.strange : 0) |
    (mayBeFamous(key) ? MARK.famous : 0)
  );
}

/** The marks of a word where it stands: as a possessive, in capitals, first in a sentence. */
export function marksHere(marks: number, token: Token): number {
  let here = marks;
  if (token.possessive) here |= MARK.child | MARK.role;
  if (token.opens) here |= MARK.role;
  if (token.sigil) here |= MARK.school;
  if (token.capital && here & MARK.strange) here |= MARK.child;
  return here;
}
