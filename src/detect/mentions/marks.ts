import type { Token } from '../fold/tokens.ts';
import { isOrdinary } from '../names/ordinary.ts';
import { mayBeChild } from './children.ts';
import { mayBeFamous } from './famous.ts';
import { isGenericSchool } from './generic-school.ts';
import { MARK } from './mark.ts';
import { mayBeOwn } from './own.ts';
import { Memory } from './passages.ts';
import { mayBeRole } from './roles.ts';
import { mayBeSchool } from './school.ts';
import type { SchoolNames } from './school-names.ts';

/** Words whose marks are remembered. */
const MOST_WORDS = 6000;

/** Gives tokens their marks, for one school and one family. */
export function createMarker(
  names: SchoolNames,
  ours: ReadonlySet<string>,
): (token: Token) => number {
  const known = new Memory<number>(MOST_WORDS);
  const ofWord = (token: Token): number => {
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
  };
  return (token) => {
    let marks = known.of(token.masked ? `*${token.key}` : token.key, () => ofWord(token));
    if (token.possessive) marks |= MARK.child | MARK.role;
    if (token.opens) marks |= MARK.role;
    if (token.sigil) marks |= MARK.school;
    if (token.capital && marks & MARK.strange) marks |= MARK.child;
    return marks;
  };
}
