import type { Concern, DraftSetting, Mention } from '../types.ts';
import { findByRules } from './by-rules.ts';
import { judge } from './learned/judge.ts';
import { WindowSum } from './learned/window-sum.ts';
import { resolvePronouns } from './pronouns.ts';
import { createSentenceReader } from './sentence-reader.ts';
import { createDraftReader } from './tokens.ts';

/** Finds what a draft does, given its sure mentions in order. */
export type ConcernFinder = (
  text: string,
  mentions: readonly Mention[],
  setting?: DraftSetting,
) => Concern[];

/**
 * Makes the function that says what a draft does (design.md section 3): each kind at most a few times, at the words that
 * do it. `mentions` in order, spans in and out in UTF-16 code units of `text`, sorted by start. Without a mention only
 * `safeguarding` is found. Synchronous; the same draft always gives the same; never throws. It remembers the
 * sentences that it has read, so that a keystroke costs the sentence and not the draft.
 *
 * Rules say what a draft does in words that somebody foresaw; the weights learned from the lessons judge what the
 * rules say together with everything else in the draft.
 */
export function createConcernFinder(): ConcernFinder {
  const readDraft = createDraftReader();
  const readSentences = createSentenceReader();
  const sum = new WindowSum();
  return (text, mentions, setting = {}) => {
    const draft = readDraft(text, mentions);
    resolvePronouns(draft);
    const read = readSentences(draft);
    const ruled = findByRules(
      draft,
      read.flatMap(({ hits }) => hits),
      setting,
    );
    return judge(draft, read, ruled, setting, sum).sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
  };
}
