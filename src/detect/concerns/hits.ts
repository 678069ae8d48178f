import { eachAnchored } from './anchors.ts';
import { barred } from './circumstances.ts';
import { type Match, Walker } from './match.ts';
import { countSteps } from './needs.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { SentenceIndex } from './sentence-index.ts';
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

function toHit({ tokens }: Draft, rule: Rule, match: Match): Hit {
  const own = match.taken.filter((i) => !tokens[i]?.mention).sort((a, b) => a - b);
  return {
    rule,
    match,
    sentence: tokens[match.from]?.sentence ?? 0,
    first: own[0] ?? match.from,
    last: own.at(-1) ?? match.to - 1,
    words: own.map((i) => tokens[i]?.keys[0]).join(' '),
  };
}

const index = new SentenceIndex(countSteps(rules));

/** Every rule that fits somewhere in one sentence under circumstances that let it count; of danger only, if so asked. */
export function hitsIn(draft: Draft, sentence: Sentence, dangerOnly: boolean): Hit[] {
  index.read(draft, sentence);
  const tagsOf = lazyTags(draft);
  const walker = new Walker(draft, sentence, index, tagsOf);
  const hits: Hit[] = [];
  let here: { rule: Rule; length: number }[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    eachAnchored(draft, at, sentence.to, (rule, length) => {
      if (dangerOnly && rule.kind !== 'safeguarding') return;
      if (index.has(rule.needs, at, length)) here.push({ rule, length });
    });
    if (here.length === 0) continue;
    // Longer phrases first, and each rule once a place: the first to fit says it.
    if (here.length > 1) here.sort((a, b) => b.length - a.length);
    const done: Rule[] = [];
    for (const { rule, length } of here) {
      if (done.includes(rule)) continue;
      const match = walker.matchAt(rule, at, length);
      if (!match) continue;
      done.push(rule);
      if (barred(draft, match, rule.bars)) continue;
      if (rule.bars.has('thing') && isThing(draft, at, tagsOf)) continue;
      hits.push(toHit(draft, rule, match));
    }
    here = [];
  }
  return hits;
}
