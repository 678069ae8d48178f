import type { Concern, DraftSetting, Mention } from '../types.ts';
import { withoutFalseHolds } from './bare-grievance.ts';
import { findByRules } from './by-rules.ts';
import { classAppConcern } from './class-app.ts';
import { judge } from './learned/judge.ts';
import { WindowSum } from './learned/window-sum.ts';
import { withoutOwnPictures } from './photo.ts';
import { plainConcerns } from './plain-words.ts';
import { resolvePronouns } from './pronouns.ts';
import { createSentenceReader } from './sentence-reader.ts';
import { createDraftReader, type Draft } from './tokens.ts';
import { withoutHollowPraise } from './warmth.ts';

/** Finds what a draft does, given its sure mentions in order. */
export type ConcernFinder = (
  text: string,
  mentions: readonly Mention[],
  setting?: DraftSetting,
) => Concern[];

/** A draft cut into words, good until the next is read, and what it does. */
export interface ReadDraft {
  draft: Draft;
  concerns: Concern[];
}

/**
 * Makes the function that says what a draft does (design.md section 3): each kind at most a few times, at the words that
 * do it. `mentions` in order, spans in and out in UTF-16 code units of `text`, sorted by start. Without a mention only
 * `safeguarding` is found, and `photo` where pictures are said to come out of a class's app or lesson. Synchronous; the same draft
 * always gives the same; never throws. It remembers the sentences that it has read, so that a keystroke costs the
 * sentence and not the draft.
 *
 * Rules say what a draft does in words that somebody foresaw; the weights learned from the lessons judge what the
 * rules say together with everything else in the draft.
 */
export function createConcernReader(): (
  text: string,
  mentions: readonly Mention[],
  setting?: DraftSetting,
) => ReadDraft {
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
    const judged = withoutFalseHolds(draft, ruled, judge(draft, read, ruled, setting, sum));
    const told = [...judged, ...plainConcerns(draft, judged)];
    const concerns = withoutOwnPictures(draft, withoutHollowPraise(draft, ruled, told));
    // Kept from the learned weights: words about an app are too rare in the lessons to learn from.
    if (!concerns.some(({ kind }) => kind === 'photo'))
      concerns.push(...classAppConcern(draft, setting));
    concerns.sort((a, b) => a.start - b.start || a.end - b.end);
    return { draft, concerns };
  };
}

/** The same, for what the draft does alone. */
export function createConcernFinder(): ConcernFinder {
  const read = createConcernReader();
  return (text, mentions, setting) => read(text, mentions, setting).concerns;
}
