import { barred } from './circumstances.ts';
import { insults } from './lists/insults.ts';
import { swearing } from './lists/swearing.ts';
import { type Match, matchAt } from './match.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { lazyTags } from './tags.ts';
import type { Draft, Token } from './tokens.ts';
import { unmasks } from './words.ts';

export interface Hit {
  rule: Rule;
  match: Match;
  sentence: number;
}

/** Rules by the first word of their anchor. */
const byWord = new Map<string, Set<Rule>>();
for (const rule of rules) {
  const anchor = rule.steps[rule.anchor];
  if (anchor?.is !== 'words') continue;
  for (const word of anchor.byFirst.keys()) {
    const found = byWord.get(word) ?? new Set();
    byWord.set(word, found.add(rule));
  }
}

const MASKABLE = [...new Set([...swearing, ...insults])].filter((word) => !word.includes(' '));

/** Adds what a word masked with stars may stand for to its readings. */
function unmask(token: Token): void {
  if (!token.masked || token.mention) return;
  const masked = token.keys[0] ?? '';
  for (const word of MASKABLE) if (unmasks(masked, word)) token.keys.push(word);
}

/** Every rule that fits somewhere in the draft under circumstances that let it count. */
export function findHits(draft: Draft): Hit[] {
  const tagsOf = lazyTags(draft);
  for (const token of draft.tokens) unmask(token);
  const hits: Hit[] = [];
  draft.tokens.forEach((token, at) => {
    const tried = new Set<Rule>();
    for (const key of token.keys) {
      for (const rule of byWord.get(key) ?? []) {
        if (tried.has(rule)) continue;
        tried.add(rule);
        const match = matchAt(draft, rule, at, tagsOf);
        if (match && !barred(draft, match, rule.bars))
          hits.push({ rule, match, sentence: token.sentence });
      }
    }
  });
  return hits;
}
