import type { Pack } from '../types.ts';

/**
 * Whether a pack is that of the invented school which plain builds come with. Names under `.example` are nobody's
 * (RFC 2606), so no real school is meant.
 */
export function isExampleSchool({ id, school }: Pack): boolean {
  return id === 'fernhollow' && school.website === 'https://fernhollow.example';
}
