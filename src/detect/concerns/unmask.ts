import { foulNames } from './lists/foul-names.ts';
import { insults } from './lists/insults.ts';
import { slurs } from './lists/slurs.ts';
import { swearing } from './lists/swearing.ts';
import type { Token } from './tokens.ts';
import { unmasks } from './words.ts';

const MASKABLE = [...new Set([...swearing, ...insults, ...foulNames, ...slurs])].filter(
  (word) => !word.includes(' '),
);

/** Adds what a word masked with stars may stand for to its readings. */
export function unmask(token: Token): void {
  if (!token.masked || token.mention) return;
  const masked = token.keys[0] ?? '';
  // With one letter left ("c***") only the common foul words are meant.
  const words = masked.replaceAll('*', '').length < 2 ? swearing : MASKABLE;
  for (const word of words) if (unmasks(masked, word)) token.keys.push(word);
}
