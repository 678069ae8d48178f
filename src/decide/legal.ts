import type { Mention } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import { isHeadsTitle } from './head.ts';
import { idsOf } from './heard.ts';
import { isTeacher, leadsSchool } from './jobs.ts';
import { LEGAL } from './messages.ts';
import type { Level } from './types.ts';

/**
 * The one line on the law (Education Act 2002 s.141F, England and Wales): only where one of those who are said to have
 * done a crime to a child is surely a teacher of the pack. A name that several people bear counts if all of them are
 * teachers, since the line is true whoever is meant; a role counts only if one person holds it, since "a teacher"
 * points at nobody.
 */
export function legalFor(
  level: Level,
  accused: readonly Mention[],
  pack: Pack,
): string | undefined {
  const { nation = 'england' } = pack.school;
  if (nation !== 'england' && nation !== 'wales') return undefined;
  if (level === 'none' || level === 'chip' || accused.length === 0) return undefined;

  const teachers = new Set(pack.people.filter(isTeacher).map(({ id }) => id));
  const heads = pack.people.filter(leadsSchool).length;
  return accused.some((mention) => isSurelyTeacher(mention, teachers, heads)) ? LEGAL : undefined;
}

function isSurelyTeacher(mention: Mention, teachers: ReadonlySet<string>, heads: number): boolean {
  const ids = idsOf(mention);
  const allTeach = ids.length > 0 && ids.every((id) => teachers.has(id));
  if (mention.kind === 'staff') return allTeach;
  if (mention.kind !== 'role') return false;
  return ids.length === 0
    ? heads === 1 && isHeadsTitle(mention.text)
    : ids.length === 1 && allTeach;
}
