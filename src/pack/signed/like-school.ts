import type { School } from '../types.ts';

const letters = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const host = (website: string | undefined) =>
  website === undefined ? undefined : new URL(website).hostname.replace(/^www\./, '');

/** Whether two schools bear the same name, but for case, marks and spaces, or the same site. */
export function isLikeSchool(one: School, other: School): boolean {
  if (letters(one.name) === letters(other.name)) return true;
  const site = host(one.website);
  return site !== undefined && site === host(other.website);
}
