import type { Draft } from './tokens.ts';

/** A tree of phrases by the numbers of their words, so that a token is looked up once however many phrases there are. */
export interface WordTree<T> {
  next: Map<number, WordTree<T>>;
  /** What the phrases that end here stand for. */
  values: T[];
}

export const emptyTree = <T>(): WordTree<T> => ({ next: new Map(), values: [] });

/** Adds a phrase, as the numbers of its words, and what it stands for. */
export function plant<T>(root: WordTree<T>, phrase: readonly number[], value: T): void {
  let node = root;
  for (const number of phrase) {
    const next = node.next.get(number) ?? emptyTree<T>();
    node.next.set(number, next);
    node = next;
  }
  node.values.push(value);
}

/** Where phrases go on from a first word, given the numbers of its spellings. */
export const begunBy = <T>(root: WordTree<T>, numbers: readonly number[]): WordTree<T>[] =>
  numbers.flatMap((number) => root.next.get(number) ?? []);

/** Takes what a phrase stands for, and its length in tokens. */
type Taker<T> = (value: T, length: number) => void;

function follow<T>(
  node: WordTree<T>,
  draft: Draft,
  at: number,
  place: number,
  end: number,
  found: Taker<T>,
): void {
  for (const value of node.values) found(value, place - at);
  const word = place < end && node.next.size > 0 ? draft.tokens[place]?.word : undefined;
  if (word === undefined) return;
  for (const number of word.numbers) {
    const next = node.next.get(number);
    if (next) follow(next, draft, at, place + 1, end, found);
  }
}

/** Calls `found` with each phrase that goes on from these trees at token `at` and ends before token `end`. */
export function eachPhrase<T>(
  begun: readonly WordTree<T>[],
  draft: Draft,
  at: number,
  end: number,
  found: Taker<T>,
): void {
  for (const node of begun) follow(node, draft, at, at + 1, end, found);
}
