import type { Pack } from '../../pack/types.ts';
import { BADGED_ICONS, type Base } from '../base.ts';
import { iconPaths } from '../manifest.ts';
import { drawBadge } from './badge.ts';
import { badgeColour } from './colour.ts';
import { badgeLetters } from './initials.ts';
import { readPng, writePng } from './png.ts';

/**
 * The icons of a school's build, by path: the plain ones with the school's badge, so that a family with children at
 * two schools can tell the two extensions apart.
 *
 * @throws Error where the base lacks an icon, or has one that can't be read.
 */
export function schoolIcons(base: Base, pack: Pack): [path: string, bytes: Uint8Array][] {
  const colour = badgeColour(pack.id);
  const letters = badgeLetters(pack.school);
  const badged = iconPaths(BADGED_ICONS);
  return Object.entries(iconPaths()).map(([size, plain]) => {
    const bytes = base.files.get(plain);
    if (!bytes) throw new Error(`The icon ${plain} is missing.`);
    return [badged[size] ?? '', writePng(drawBadge(readPng(bytes), colour, letters))];
  });
}
