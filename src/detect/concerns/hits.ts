import { type Anchored, type Anchors, anchoredAt } from './anchors.ts';
import { barred } from './circumstances.ts';
import { type Match, matchAt } from './match.ts';
import type { Rule } from './rule.ts';
import { lazyTags } from './tags.ts';
import { isThing } from './thing.ts';
import type { Draft, Sentence } from './tokens.ts';

export interface Hit {
  rule: Rule;
  match: Match;
  sentence: number;
  /** First and last token index of the words the pattern took, mentions aside. */
  first: number;
  last: number;
  /** Those words as folded, to tell a repeated sign from a new one. */
  words: string;
}

function toHit(draft: Draft, rule: Rule, match: Match): Hit {
  const own = match.taken.filter((i) => !draft.tokens[i]?.mention).sort((a, b) => a - b);
  return {
    rule,
    match,
    sentence: draft.tokens[match.from]?.sentence ?? 0,
    first: own[0] ?? match.from,
    last: own.at(-1) ?? match.to - 1,
    words: own.map((i) => draft.tokens[i]?.keys[0]).join(' '),
  };
}

/** Every rule that fits somewhere in one sentence under circumstances that let it count. */
export function hitsIn(draft: Draft, { from, to }: Sentence, anchors: Anchors): Hit[] {
  const tagsOf = lazyTags(draft);
  const hits: Hit[] = [];
  for (let at = from; at < to; at++) {
    const here: Anchored[] = anchoredAt(anchors, draft, at, to);
    if (here.length === 0) continue;
    // Longer phrases first, and each rule once a place: the first to fit says it.
    if (here.length > 1) here.sort((a, b) => b.length - a.length);
    const done: Rule[] = [];
    for (const { rule, length } of here) {
      if (done.includes(rule)) continue;
      const match = matchAt(draft, rule, at, length, tagsOf);
      if (!match) continue;
      done.push(rule);
      if (barred(draft, match, rule.bars)) continue;
      if (rule.bars.has('thing') && isThing(draft, at, tagsOf)) continue;
      hits.push(toHit(draft, rule, match));
    }
  }
  return hits;
}
