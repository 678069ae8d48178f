import { keyNumber } from './keys.ts';
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
    for (const phrase of anchor.phrases) {
      let node = root;
      for (const word of phrase) {
        const number = keyNumber(word);
        const next = node.next.get(number) ?? { next: new Map(), rules: [] };
        node.next.set(number, next);
        node = next;
      }
      node.rules.push(rule);
    }
  }
  return root;
}

/** Calls `found` with each rule whose anchor begins at token `at` and ends before token `end`, and the anchor's length in tokens. */
export function eachAnchored(
  { tokens }: Draft,
  at: number,
  end: number,
  found: (rule: Rule, length: number) => void,
): void {
  const follow = (node: Anchors, place: number): void => {
    for (const rule of node.rules) found(rule, place - at);
    if (place === end || node.next.size === 0) return;
    for (const number of tokens[place]?.word.numbers ?? []) {
      const next = node.next.get(number);
      if (next) follow(next, place + 1);
    }
  };
  for (const node of tokens[at]?.word.anchors ?? []) follow(node, at + 1);
}
