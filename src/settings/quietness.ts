import * as v from 'valibot';
import type { Level } from '../decide/types.ts';
import { groupOf, recordOf, settingOf, sound } from './reading.ts';
import { MOST_SITES, siteKey } from './site-key.ts';

/**
 * How loud the reminder may be, from the loudest: as the policy asks; a card comes as a chip; only what holds the press
 * and help are heard; only help is.
 */
export const QUIETNESSES = ['policy', 'fewer', 'pauses', 'help'] as const;
export type Quietness = (typeof QUIETNESSES)[number];

export interface QuietnessChoice {
  everywhere: Quietness;
  /** By the site's id or host, where it is another one than everywhere. */
  sites: Record<string, Quietness>;
}

const oneOf = sound(v.picklist(QUIETNESSES));

export const quietness = settingOf<QuietnessChoice>(
  { everywhere: 'policy', sites: {} },
  groupOf<QuietnessChoice>({
    everywhere: { read: oneOf, start: 'policy' },
    sites: { read: recordOf(siteKey, oneOf, MOST_SITES), start: {} },
  }),
);

/** After so many folds in a row, a site's `card` comes as a chip (design.md section 4). */
const ENOUGH_FOLDS = 3;

/** How loud the reminder may be on a site; without one, wherever no site is known. */
export function quietnessOn({ everywhere, sites }: QuietnessChoice, site?: string): Quietness {
  return (site !== undefined && Object.hasOwn(sites, site) ? sites[site] : undefined) ?? everywhere;
}

/**
 * What is shown of a level: never louder than the policy asks, and help whatever was chosen.
 *
 * @param folds how often in a row a card was folded on this site.
 */
export function quieted(level: Level, chosen: Quietness, folds: number): Level {
  if (level === 'help') return level;
  switch (chosen) {
    case 'policy':
      return level === 'card' && folds >= ENOUGH_FOLDS ? 'chip' : level;
    case 'fewer':
      return level === 'card' ? 'chip' : level;
    case 'pauses':
      return level === 'pause' ? level : 'none';
    case 'help':
      return 'none';
  }
}
