import type { School } from '../../pack/types.ts';
import { isDrawn } from './letters.ts';

/** Words that no initials take up. */
const SMALL = new Set(['a', 'and', 'at', 'for', 'in', 'of', 'on', 'the']);

const drawn = (text: string): string[] =>
  [...text.normalize('NFD').toUpperCase()].filter((letter) => isDrawn(letter));

/**
 * One or two letters for a school's badge: the first of its initials, else those of its name's first two words of
 * weight. Accents are left off. None if the name is written in letters that can't be drawn.
 */
export function badgeLetters({ name, initials = '' }: School): string {
  const given = drawn(initials);
  if (given.length > 0) return given.slice(0, 2).join('');
  const words = name.split(/[\s/–-]+/).filter((word) => !SMALL.has(word.toLowerCase()));
  return words
    .map((word) => drawn(word)[0] ?? '')
    .filter(Boolean)
    .slice(0, 2)
    .join('');
}
