import type { Person } from '../types.ts';
import { nameKey } from './cell-text.ts';
import { titlesAgree } from './titles.ts';

/** What tells people apart in a list. */
export type Named = Pick<Person, 'title' | 'forename' | 'surname' | 'job' | 'aliases'>;

/** People of one key have the same names, however they are written. */
export const fullNameKey = ({
  forename = '',
  surname,
}: Pick<Person, 'forename' | 'surname'>): string => `${nameKey(forename)} ${nameKey(surname)}`;

export const surnameKey = ({ surname }: Pick<Person, 'surname'>): string => nameKey(surname);

/**
 * Whether two entries with the same names are one person. A whole forename is enough; an initial or a surname alone
 * is not, unless the jobs agree as well.
 */
export function isSamePerson(one: Named, other: Named): boolean {
  if (!titlesAgree(one.title, other.title)) return false;
  if (nameKey(one.forename ?? '').length > 1) return true;
  return !one.job || !other.job || nameKey(one.job) === nameKey(other.job);
}

/** Whether two entries of one surname may be one person: Mrs Ashdown, J Ashdown and Jane Ashdown. */
export function mayBeSamePerson(one: Named, other: Named): boolean {
  if (!titlesAgree(one.title, other.title)) return false;
  const forenames = (named: Named) => [named.forename ?? '', ...(named.aliases ?? [])].map(nameKey);
  const [own, others] = [forenames(one), forenames(other)];
  return own.some((a) =>
    others.some((b) => {
      if (a === '' || b === '' || a === b) return a === b || own[0] === '' || others[0] === '';
      return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
    }),
  );
}
