import { disclosureLists, disclosures, told, wrongsTold } from './concerns/lists/disclosures.ts';
import { staffMatters } from './concerns/lists/staff-matters.ts';
import { PhraseBook } from './concerns/phrase-book.ts';
import type { Draft } from './concerns/tokens.ts';
import type { Span } from './types.ts';

/** A matter by itself, somebody told of one, and what they are told of. */
type Part = 'matter' | 'told' | 'wrong';

const book = new PhraseBook<Part>();
book.add(staffMatters, 'matter');
book.add(disclosures, 'matter', disclosureLists);
book.add(told, 'told', disclosureLists);

/** A book of its own, as words that tell of a wrong may be those of telling too. */
const wrongs = new PhraseBook<Part>();
wrongs.add(wrongsTold, 'wrong', disclosureLists);

/**
 * Where a draft speaks of whistleblowing or of a union matter (context.md B.6), whoever writes it; UTF-16 code units of
 * the draft. Whistleblowing is a disclosure of a crime, a broken legal duty, a danger, or that one is kept quiet
 * (Employment Rights Act 1996 s.43B), or telling somebody whose business it is.
 */
export function protectedIn(draft: Draft): Span | undefined {
  const parts = book.find(draft);
  const shown =
    parts.find(({ value }) => value === 'matter') ??
    (parts.length > 0 && wrongs.find(draft).length > 0 ? parts[0] : undefined);
  if (shown === undefined) return undefined;
  const start = draft.tokens[shown.from]?.start;
  const end = draft.tokens[shown.to - 1]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
