import { eachAnchor, plantAnchors } from './anchors.ts';
import { barred } from './circumstances.ts';
import { foulNames } from './lists/foul-names.ts';
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

const ANCHORS = plantAnchors(rules);
/** All that a draft without a mention can hold. */
const DANGER_ANCHORS = plantAnchors(rules.filter(({ kind }) => kind === 'safeguarding'));

const MASKABLE = [...new Set([...swearing, ...insults, ...foulNames, ...slurs])].filter(
  (word) => !word.includes(' '),
);

/** Adds what a word masked with stars may stand for to its readings. */
function unmask(token: Token): void {
  if (!token.masked || token.mention) return;
  const masked = token.keys[0] ?? '';
  // With one letter left ("c***") only the common foul words are meant.
  const words = masked.replaceAll('*', '').length < 2 ? swearing : MASKABLE;
  for (const word of words) if (unmasks(masked, word)) token.keys.push(word);
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

const isThing = (before: ReadonlySet<string>, tags: ReadonlySet<string>): boolean =>
  tags.has('Noun') && !tags.has('Verb') && (before.has('Determiner') || before.has('Adjective'));

/** Every rule that fits somewhere in the draft under circumstances that let it count. */
export function findHits(draft: Draft): Hit[] {
  const tagsOf = lazyTags(draft);
  const anchors = draft.tokens.some((token) => token.mention) ? ANCHORS : DANGER_ANCHORS;
  for (const token of draft.tokens) unmask(token);
  const hits: Hit[] = [];
  draft.tokens.forEach((_, at) => {
    // Longer phrases first, and each rule once a place: the first to fit says it.
    const done = new Set<Rule>();
    const here: { rule: Rule; length: number }[] = [];
    eachAnchor(anchors, draft, at, (rule, length) => here.push({ rule, length }));
    here.sort((a, b) => b.length - a.length);
    for (const { rule, length } of here) {
      if (done.has(rule)) continue;
      const match = matchAt(draft, rule, at, length, tagsOf);
      if (!match) continue;
      done.add(rule);
      if (barred(draft, match, rule.bars)) continue;
      if (rule.bars.has('thing') && isThing(tagsOf(at - 1), tagsOf(at))) continue;
      hits.push(toHit(draft, rule, match));
    }
  });
  return hits;
}
