import type { School } from '../pack/types.ts';
import { NAME } from './manifest.ts';
import type { Target } from './target.ts';

/**
 * How many characters an extension's name may have. Chrome: developer.chrome.com/docs/extensions/reference/manifest/name.
 * Firefox: the schema that addons.mozilla.org checks by (mozilla/addons-linter, schemas: `name`, `maxLength`).
 */
export const LONGEST_NAME: Record<Target, number> = { chrome: 75, firefox: 45 };

const LEAD = `${NAME}: `;

/**
 * The name of a school's extension: "Before You Post: " and the school's name; where that is too long, the longest of
 * the names that it goes by and that fits; where none does, the name's first words.
 */
export function schoolExtensionName({ name, aliases = [] }: School, target: Target): string {
  const room = LONGEST_NAME[target] - LEAD.length;
  if (name.length <= room) return LEAD + name;
  const fits = aliases.filter((alias) => alias.length <= room);
  const longest = fits.reduce((best, alias) => (alias.length > best.length ? alias : best), '');
  return LEAD + (longest || `${firstWords(name, room - 1)}…`);
}

function firstWords(name: string, room: number): string {
  const cut = name.slice(0, room + 1);
  const atSpace = cut.lastIndexOf(' ');
  // Not through the middle of a character of two code units.
  return (atSpace > 0 ? cut.slice(0, atSpace) : name.slice(0, room)).replace(
    /[\uD800-\uDBFF]$/,
    '',
  );
}
