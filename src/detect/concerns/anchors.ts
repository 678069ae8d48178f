import type { Rule } from './rule.ts';
import type { Draft } from './tokens.ts';

/** A word tree of the anchors of rules. */
export interface Anchors {
  next: Map<string, Anchors>;
  rules: Rule[];
}

/** A rule whose anchor stands at a token, and the anchor's length in tokens. */
export interface Anchored {
  rule: Rule;
  length: number;
}

/** A word tree of the anchors of all rules, so that a token is looked up once however many rules there are. */
export function plantAnchors(rules: readonly Rule[]): Anchors {
  const root: Anchors = { next: new Map(), rules: [] };
  for (const rule of rules) {
    const anchor = rule.steps[rule.anchor];
    if (anchor?.is !== 'words') continue;
    for (const phrase of [...anchor.byFirst.values()].flat()) {
      let node = root;
      for (const word of phrase) {
        const next = node.next.get(word) ?? { next: new Map(), rules: [] };
        node.next.set(word, next);
        node = next;
      }
      node.rules.push(rule);
    }
  }
  return root;
}

const NONE: Anchored[] = [];

/** The rules whose anchor begins at token `at` and ends before token `end`. */
export function anchoredAt(root: Anchors, draft: Draft, at: number, end: number): Anchored[] {
  let found = NONE;
  const follow = (node: Anchors, place: number): void => {
    if (node.rules.length > 0) {
      if (found === NONE) found = [];
      for (const rule of node.rules) found.push({ rule, length: place - at });
    }
    if (place === end || node.next.size === 0) return;
    for (const key of draft.tokens[place]?.keys ?? []) {
      const next = node.next.get(key);
      if (next) follow(next, place + 1);
    }
  };
  follow(root, at);
  return found;
}
