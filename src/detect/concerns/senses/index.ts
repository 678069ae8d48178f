import { verbForms } from '../inflect.ts';
import { keyNumber } from '../keys.ts';
import type { Draft } from '../tokens.ts';
import { danger } from './danger.ts';
import { elsewhere } from './elsewhere.ts';
import { grievance } from './grievance.ts';
import { speech } from './speech.ts';
import { warm } from './warm.ts';
import { wrongs } from './wrongs.ts';

/**
 * Reads senses: a name and a colon on a line of their own, then words and phrases between commas, without apostrophes
 * or accents. A star makes a verb of all its forms, `_` before its particle and irregular pasts after a space:
 * `*slap`, `*hit hit`, `*march_out`. A word may have several senses; adding one is adding it to a list.
 */
function readSenses(text: string): Map<string, string[]> {
  const senses = new Map<string, string[]>();
  for (const part of text.trim().split(/\n(?=\S)/)) {
    const [name = '', list = ''] = part.split(/:\n/);
    const entries = list
      .split(',')
      .map((entry) => entry.trim().replace(/\s+/g, ' '))
      .filter(Boolean);
    senses.set(
      name,
      entries.flatMap((entry) => (entry.startsWith('*') ? verbForms(entry.slice(1)) : [entry])),
    );
  }
  return senses;
}

/** Every sense by name, with its words and phrases. */
const senses: ReadonlyMap<string, readonly string[]> = new Map(
  [danger, wrongs, grievance, speech, warm, elsewhere].flatMap((text) => [...readSenses(text)]),
);

/** The names of the senses; a sense's number is its place here. */
export const SENSES: readonly string[] = [...senses.keys()];

/** A word tree of all senses, by the numbers of words. */
export interface SenseTree {
  next: Map<number, SenseTree>;
  /** The senses of the words so far, by number. */
  senses: number[];
}

const leaf = (): SenseTree => ({ next: new Map(), senses: [] });
const ROOT = leaf();
SENSES.forEach((name, sense) => {
  for (const entry of senses.get(name) ?? []) {
    let node = ROOT;
    for (const word of entry.split(' ')) {
      const number = keyNumber(word);
      const next = node.next.get(number) ?? leaf();
      node.next.set(number, next);
      node = next;
    }
    if (!node.senses.includes(sense)) node.senses.push(sense);
  }
});

/** Where the senses go on from a first word, given the numbers of its spellings. */
export const sensesFrom = (numbers: readonly number[]): SenseTree[] =>
  numbers.flatMap((number) => ROOT.next.get(number) ?? []);

/** Takes a sense of some words, and their number. */
type Taker = (sense: number, length: number) => void;

function follow(
  tree: SenseTree,
  draft: Draft,
  at: number,
  place: number,
  end: number,
  found: Taker,
): void {
  for (const sense of tree.senses) found(sense, place - at);
  const word = place < end && tree.next.size > 0 ? draft.tokens[place]?.word : undefined;
  if (word === undefined) return;
  for (const number of word.numbers) {
    const next = tree.next.get(number);
    if (next) follow(next, draft, at, place + 1, end, found);
  }
}

/** Calls `found` with each sense of the words that begin at token `at` and end before token `end`. */
export function eachSense(draft: Draft, at: number, end: number, found: Taker): void {
  const trees = draft.tokens[at]?.word.senses;
  if (trees === undefined) return;
  for (const tree of trees) follow(tree, draft, at, at + 1, end, found);
}
