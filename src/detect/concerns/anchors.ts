import type { Rule } from './rule.ts';
import type { Draft } from './tokens.ts';

interface Node {
  next: Map<string, Node>;
  rules: Rule[];
}

/** A word tree of the anchors of all rules, so that a token is looked up once however many rules there are. */
export function plantAnchors(rules: readonly Rule[]): Node {
  const root: Node = { next: new Map(), rules: [] };
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

/** Calls `found` with every rule whose anchor stands at token `at`, and the anchor's length in tokens. */
export function eachAnchor(
  root: Node,
  draft: Draft,
  at: number,
  found: (rule: Rule, length: number) => void,
): void {
  const sentence = draft.sentences[draft.tokens[at]?.sentence ?? 0];
  const end = sentence?.to ?? draft.tokens.length;
  const follow = (node: Node, place: number): void => {
    for (const rule of node.rules) found(rule, place - at);
    if (place === end || node.next.size === 0) return;
    for (const key of draft.tokens[place]?.keys ?? []) {
      const next = node.next.get(key);
      if (next) follow(next, place + 1);
    }
  };
  follow(root, at);
}
