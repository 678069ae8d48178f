import { barred } from './circumstances.ts';
import { foul_names } from './lists/foul_names.ts';
import { insults } from './lists/insults.ts';
import { slurs } from './lists/slurs.ts';
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
  /** First and last token index of the words the pattern took, mentions aside. */
  first: number;
  last: number;
  /** Those words as folded, to tell a repeated sign from a new one. */
  words: string;
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

const MASKABLE = [...new Set([...swearing, ...insults, ...foul_names, ...slurs])].filter(
  (word) => !word.includes(' '),
);

/** Adds what a word masked with stars may stand for to its readings. */
function unmask(token: Token): void {
  if (!token.masked || token.mention) return;
  const masked = token.keys[0] ?? '';
  for (const word of MASKABLE) if (unmasks(masked, word)) token.keys.push(word);
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
        if (match && !barred(draft, match, rule.bars)) hits.push(toHit(draft, rule, match));
      }
    }
  });
  return hits;
}
