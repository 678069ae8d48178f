import { verbForms } from '../inflect.ts';
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
export function readSenses(text: string): Map<string, string[]> {
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
export const senses: ReadonlyMap<string, readonly string[]> = new Map(
  [danger, wrongs, grievance, speech, warm, elsewhere].flatMap((text) => [...readSenses(text)]),
);

interface Node {
  next: Map<string, Node>;
  senses: string[];
}

const leaf = (): Node => ({ next: new Map(), senses: [] });
const ROOT = leaf();
for (const [name, entries] of senses) {
  for (const entry of entries) {
    let node = ROOT;
    for (const word of entry.split(' ')) {
      const next = node.next.get(word) ?? leaf();
      node.next.set(word, next);
      node = next;
    }
    if (!node.senses.includes(name)) node.senses.push(name);
  }
}

/** Calls `found` with each sense of the words that begin at token `at` and end before token `end`, and their number. */
export function eachSense(
  { tokens }: Draft,
  at: number,
  end: number,
  found: (sense: string, length: number) => void,
): void {
  const follow = (node: Node, place: number): void => {
    for (const sense of node.senses) found(sense, place - at);
    const token = place < end && node.next.size > 0 ? tokens[place] : undefined;
    if (token === undefined || token.mention) return;
    for (const key of token.keys) {
      const next = node.next.get(key);
      if (next) follow(next, place + 1);
    }
  };
  follow(ROOT, at);
}
