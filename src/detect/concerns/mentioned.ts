import type { Mention } from '../types.ts';
import type { Draft } from './tokens.ts';

/** The first mention of each kind, in order: all that tells whom a draft speaks of. */
export function oncePerKind({ tokens }: Draft): Mention[] {
  const found: Mention[] = [];
  for (const { mention } of tokens)
    if (mention && !found.some(({ kind }) => kind === mention.kind)) found.push(mention);
  return found;
}
