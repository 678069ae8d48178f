import type { SchoolDraft } from './draft.ts';

/** Words that most schools have in their name. */
const USUAL =
  /\b(?:church of england|c ?of ?e|roman catholic|catholic|rc|ce|voluntary|aided|controlled|community|foundation|primary|secondary|infants?|juniors?|nursery|first|middle|high|grammar|special|schools?|academy|college|and|the|of|vc|va|jmi)\b/g;
const LONGEST = 40;

const slug = (words: string): string => words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’.]/gu, '');

/**
 * A short name to hand a pack out under, from the school's: "St Mary's C of E Primary School" in Oakworth is
 * `st-marys-oakworth`. With the town, since families know a pack by it and there are many St Mary's.
 */
export function shortName({ name, town }: Pick<SchoolDraft, 'name' | 'town'>): string {
  const full = plain(name);
  const own = slug(full.replace(USUAL, ' ')) || slug(full);
  const place = slug(plain(town));
  const both = own === '' || place === '' || own.includes(place) ? own : `${own}-${place}`;
  return both.slice(0, LONGEST).replace(/-+$/, '');
}
