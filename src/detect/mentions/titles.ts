import { isOdd, unleet } from '../fold/spellings.ts';
import type { Token } from '../fold/tokens.ts';
import titles from '../names/titles.json' with { type: 'json' };
import type { Entry } from './roster.ts';

const SUITS = new Map(Object.entries(titles.titles));
const WEAK = new Set(titles.weak);

/** Whether a folded word is a title. Weak ones (coach, sister) are also common words. */
export const isTitle = (key: string): boolean => SUITS.has(key);
export const isWeakTitle = (key: string): boolean => WEAK.has(key);

/** Whom a title suits: `f`, `m` or `any`; undefined for no title. */
export const suits = (title: string): string | undefined => SUITS.get(title);

/** How a title in the draft agrees with the pack's: the same, another of the same kind, or Mr for a Mrs. */
export function titleFit(entry: Entry, title: string): 'same' | 'other' | 'wrong' {
  if (entry.title === title) return 'same';
  const typed = suits(title) ?? 'any';
  const known = suits(entry.title) ?? 'any';
  return typed === 'any' || known === 'any' || typed === known ? 'other' : 'wrong';
}

/** The title that a token is, or undefined: "Mrs", "M.r.s", "Mr5". */
export function titleOf(token: Token): string | undefined {
  if (token.sigil || token.possessive || token.key.length > 10) return undefined;
  if (isTitle(token.key)) return token.key;
  if (token.masked) return /^m[^a-z]+s$/.test(token.key) ? 'mrs' : undefined;
  return token.key.length <= 8 && isOdd(token.key)
    ? unleet(token.key).find((key) => isTitle(key) && !isWeakTitle(key))
    : undefined;
}
