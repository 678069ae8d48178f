import type { Concern, ConcernKind } from '../types.ts';
import { plainComplaints, plainConfidences, plainWhereabouts } from './lists/plain-words.ts';
import { PhraseBook } from './phrase-book.ts';
import type { Draft } from './tokens.ts';

const book = new PhraseBook<ConcernKind>();
book.add(plainComplaints, 'complaint');
book.add(plainConfidences, 'confidential');
book.add(plainWhereabouts, 'personal-info');

/**
 * What a draft does in plain words that the learned weights pass over, of the kinds that they did not find, each at the
 * first words that do it. Only where somebody of the school, or the school, is mentioned.
 */
export function plainConcerns(draft: Draft, found: readonly Concern[]): Concern[] {
  if (!draft.tokens.some(({ mention }) => mention !== undefined && mention.kind !== 'own'))
    return [];
  const kinds = new Set(found.map(({ kind }) => kind));
  const concerns: Concern[] = [];
  for (const { value: kind, from, to } of book.find(draft)) {
    const start = draft.tokens[from]?.start;
    const end = draft.tokens[to - 1]?.end;
    if (kinds.has(kind) || start === undefined || end === undefined) continue;
    if (draft.tokens[from]?.quoted) continue;
    kinds.add(kind);
    concerns.push({ kind, start, end });
  }
  return concerns;
}
