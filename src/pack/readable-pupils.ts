import type { Pack, Person } from './types.ts';

/**
 * The pupils that a pack lists by readable name. A pack that families are handed must have none
 * (design.md section 6; context.md B.8).
 */
export function readablePupils(pack: Pack): Person[] {
  return pack.people.filter((person) => person.kind === 'pupil');
}
