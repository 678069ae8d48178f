import { staffMatters } from './concerns/lists/staff-matters.ts';
import { PhraseBook } from './concerns/phrase-book.ts';
import type { Draft } from './concerns/tokens.ts';
import type { Span } from './types.ts';

const book = new PhraseBook<true>();
book.add(staffMatters, true);

/**
 * Where a draft speaks of whistleblowing or of a union matter (context.md B.6), whoever writes it; UTF-16 code units of
 * the draft.
 */
export function protectedIn(draft: Draft): Span | undefined {
  const [told] = book.find(draft);
  if (told === undefined) return undefined;
  const start = draft.tokens[told.from]?.start;
  const end = draft.tokens[told.to - 1]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
