import { foulNames } from './lists/foul-names.ts';
import { insults } from './lists/insults.ts';
import { slurs } from './lists/slurs.ts';
import { swearing } from './lists/swearing.ts';
import { unmasks } from './words.ts';

const MASKABLE = [...new Set([...swearing, ...insults, ...foulNames, ...slurs])].filter(
  (word) => !word.includes(' '),
);

/** The readings of a spelling, and after them what it may stand for where it is masked with stars. */
export function unmask(spelling: string, keys: readonly string[]): readonly string[] {
  if (!spelling.includes('*')) return keys;
  const masked = keys[0] ?? '';
  // With one letter left ("c***") only the common foul words are meant.
  const words = masked.replaceAll('*', '').length < 2 ? swearing : MASKABLE;
  return [...keys, ...words.filter((word) => unmasks(masked, word))];
}
