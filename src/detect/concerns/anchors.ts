import type { Rule } from './rule.ts';
import type { Draft } from './tokens.ts';

/** A word tree of the anchors of rules, by the numbers of words. */
export interface Anchors {
  next: Map<number, Anchors>;
  rules: Rule[];
}

/** A word tree of the anchors of all rules, so that a token is looked up once however many rules there are. */
export function plantAnchors(rules: readonly Rule[]): Anchors {
  const root: Anchors = { next: new Map(), rules: [] };
  for (const rule of rules) {
    const anchor = rule.steps[rule.anchor];
    if (anchor?.is !== 'words') continue;
    for (const phrase of anchor.phrases.all) {
      let node = root;
      for (const number of phrase) {
        const next = node.next.get(number) ?? { next: new Map(), rules: [] };
        node.next.set(number, next);
        node = next;
      }
      node.rules.push(rule);
    }
  }
  return root;
}

/** Takes a rule whose anchor stands at a token, and the anchor's length in tokens. */
type Taker = (rule: Rule, length: number) => void;

function follow(
  node: Anchors,
  draft: Draft,
  at: number,
  place: number,
  end: number,
  found: Taker,
): void {
  for (const rule of node.rules) found(rule, place - at);
  const word = place < end && node.next.size > 0 ? draft.tokens[place]?.word : undefined;
  if (word === undefined) return;
  for (const number of word.numbers) {
    const next = node.next.get(number);
    if (next) follow(next, draft, at, place + 1, end, found);
  }
}

/** Calls `found` with each rule whose anchor begins at token `at` and ends before token `end`. */
export function eachAnchored(draft: Draft, at: number, end: number, found: Taker): void {
  const anchors = draft.tokens[at]?.word.anchors;
  if (anchors === undefined) return;
  for (const node of anchors) follow(node, draft, at, at + 1, end, found);
}
