import type { Mention } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import { isHeadsTitle } from './head.ts';
import { idsOf } from './heard.ts';
import { isTeacher, leadsSchool } from './jobs.ts';
import type { Level } from './types.ts';

/**
 * Whether the one line on the law is shown (Education Act 2002 s.141F, England and Wales): only where one of those who are said to have
 * done a crime to a child is surely a teacher of the pack. A name that several people bear counts if all of them are
 * teachers, since the line is true whoever is meant; a role counts only if one person holds it, since "a teacher"
 * points at nobody.
 */
export function needsLegal(level: Level, accused: readonly Mention[], pack: Pack): boolean {
  const { nation = 'england' } = pack.school;
  if (nation !== 'england' && nation !== 'wales') return false;
  if (level === 'none' || level === 'chip' || accused.length === 0) return false;

  // Packs can hold thousands of people, and this is asked at every pause in typing.
  const spoken = new Set(accused.flatMap(idsOf));
  const teachers = new Set(
    pack.people.filter((one) => spoken.has(one.id) && isTeacher(one)).map(({ id }) => id),
  );
  return accused.some((mention) => isSurelyTeacher(mention, teachers, pack));
}

function isSurelyTeacher(mention: Mention, teachers: ReadonlySet<string>, pack: Pack): boolean {
  const ids = idsOf(mention);
  const allTeach = ids.length > 0 && ids.every((id) => teachers.has(id));
  if (mention.kind === 'staff') return allTeach;
  if (mention.kind !== 'role' || ids.length > 1) return false;
  return ids.length === 1 ? allTeach : isHeadsTitle(mention.text) && hasOneHead(pack);
}

const hasOneHead = ({ people }: Pack) => people.filter(leadsSchool).length === 1;
