import { verbForms } from '../inflect.ts';
import { keyNumber } from '../keys.ts';
import type { Draft } from '../tokens.ts';
import { begunBy, eachPhrase, emptyTree, plant, type WordTree } from '../word-tree.ts';
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

/** The senses of words and phrases, by number. */
export type SenseTree = WordTree<number>;

const ROOT: SenseTree = emptyTree();
SENSES.forEach((name, sense) => {
  // Some forms of a verb are spelled alike.
  for (const entry of new Set(senses.get(name)))
    plant(ROOT, entry.split(' ').map(keyNumber), sense);
});

/** Where the senses go on from a first word, given the numbers of its spellings. */
export const sensesFrom = (numbers: readonly number[]): SenseTree[] => begunBy(ROOT, numbers);

/** Calls `found` with each sense of the words that begin at token `at` and end before token `end`, and their number. */
export function eachSense(
  draft: Draft,
  at: number,
  end: number,
  found: (sense: number, length: number) => void,
): void {
  const trees = draft.tokens[at]?.word.senses;
  if (trees !== undefined) eachPhrase(trees, draft, at, end, found);
}
