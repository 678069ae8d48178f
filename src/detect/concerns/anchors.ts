import type { Rule } from './rule.ts';
import type { Draft } from './tokens.ts';
import { eachPhrase, emptyTree, plant, type WordTree } from './word-tree.ts';

/** The anchors of rules, by the numbers of their words. */
export type Anchors = WordTree<Rule>;

/** A word tree of the anchors of all rules. */
export function plantAnchors(rules: readonly Rule[]): Anchors {
  const root: Anchors = emptyTree();
  for (const rule of rules) {
    const anchor = rule.steps[rule.anchor];
    if (anchor?.is !== 'words') continue;
    for (const phrase of anchor.phrases.all) plant(root, phrase, rule);
  }
  return root;
}

/** Calls `found` with each rule whose anchor begins at token `at` and ends before token `end`, and the anchor's length in tokens. */
export function eachAnchored(
  draft: Draft,
  at: number,
  end: number,
  found: (rule: Rule, length: number) => void,
): void {
  const anchors = draft.tokens[at]?.word.anchors;
  if (anchors !== undefined) eachPhrase(anchors, draft, at, end, found);
}
