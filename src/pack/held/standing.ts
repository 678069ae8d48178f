import type { InForce } from '../signed/incoming.ts';
import { isExampleSchool } from './example-school.ts';

/** How a pack came into this browser. */
export type PackSource = 'policy' | 'built-in' | 'added' | 'family' | 'example';

/** A pack that works here, and where it is from. */
export interface Standing extends InForce {
  from: PackSource;
}

/** All packs that this browser has. */
export interface PacksHere {
  /** Set by an administrator. */
  managed?: InForce | undefined;
  /** What this build of the extension came with. */
  builtIn?: InForce | undefined;
  /** What the family added, in that order. */
  added: readonly InForce[];
  /** The school in the family's own words. */
  family?: InForce | undefined;
}

/**
 * The packs that work here, one of each id: an administrator's first, then what the extension came with, then what the
 * family added, then the school in its own words. The administrator's stands before any other of its id; of the others the higher version does, since
 * both a new build and a new pack may bring it.
 *
 * The invented school of a plain build is among them until there is another; then it is left to the practice page.
 */
export function standingPacks({ managed, builtIn, added, family }: PacksHere): Standing[] {
  const brought: Standing[] = [
    ...(builtIn && !isExampleSchool(builtIn.pack) ? [standing(builtIn, 'built-in')] : []),
    ...added.map((one) => standing(one, 'added')),
  ];
  const own = [
    ...(managed ? [standing(managed, 'policy')] : []),
    ...brought.filter(
      (one) => one.pack.id !== managed?.pack.id && one === newest(brought, one.pack.id),
    ),
    ...(family ? [standing(family, 'family')] : []),
  ];
  return own.length > 0 ? own : exampleOf(builtIn);
}

/** The invented school, where this build came with it. */
export function exampleOf(builtIn: InForce | undefined): Standing[] {
  return builtIn && isExampleSchool(builtIn.pack) ? [standing(builtIn, 'example')] : [];
}

const standing = ({ pack, key }: InForce, from: PackSource): Standing => ({ pack, key, from });

// The later of two equal versions is the one that the family has looked at and taken in.
const newest = (packs: readonly Standing[], id: string): Standing | undefined =>
  packs
    .filter(({ pack }) => pack.id === id)
    .reduce<Standing | undefined>(
      (best, one) => (best && best.pack.version > one.pack.version ? best : one),
      undefined,
    );

/**
 * What a pack that comes in is measured against: the packs that work here, each with the key by which its school is
 * known; a family's own words vouch for nobody. A key that the family has once checked counts, also while a build's own unsigned pack is the newer one.
 */
export function knownPacks(here: PacksHere): InForce[] {
  return standingPacks(here)
    .filter(({ from }) => from !== 'example' && from !== 'family')
    .map(({ pack, key }) => ({
      pack,
      key: here.added.find((one) => one.pack.id === pack.id)?.key ?? key,
    }));
}
