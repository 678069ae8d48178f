import type { Pack } from '../pack/types.ts';

/**
 * The pack as a member of staff's drafts are read: their school's policy may speak of the council in one breath with
 * the school (LL11), so its name counts as one of the school's.
 */
export function withCouncil(pack: Pack): Pack {
  const { school } = pack;
  if (school.council === undefined) return pack;
  return { ...pack, school: { ...school, aliases: [...(school.aliases ?? []), school.council] } };
}
