import type { Hit } from './hits.ts';
import type { Draft } from './tokens.ts';

/** Words before a mention that make it the one who was told, not the one who did it. */
const TOLD = new Set(
  'told tell telling rang ring called call asked ask emailed email spoke speak reported report to with for'.split(
    ' ',
  ),
);

/**
 * Signs of danger in a sentence that an adult of the school opens: that adult is accused as well, whatever the words
 * ("the escort has been strapping him in so tight he has welts").
 */
export function accusing(draft: Draft, dangers: readonly Hit[]): Hit[] {
  return dangers.filter(({ sentence, first }) => {
    const from = draft.sentences[sentence]?.from ?? 0;
    for (let i = from; i < first; i++) {
      const kind = draft.tokens[i]?.mention?.kind;
      if (kind !== 'staff' && kind !== 'role' && kind !== 'governor') continue;
      return !draft.tokens[i - 1]?.keys.some((key) => TOLD.has(key));
    }
    return false;
  });
}
