import { keyNumber } from './keys.ts';

/** The phrases of a step that share the word read first: whether that word is one by itself, and what follows it otherwise. */
export interface Onward {
  alone: boolean;
  rest: (readonly number[])[];
}

/** The phrases of a step, by the number of the word that is read first, forward or backward. */
export type PhraseTable = ReadonlyMap<number, Onward>;

function tableOf(phrases: readonly (readonly number[])[]): PhraseTable {
  const table = new Map<number, Onward>();
  for (const [first, ...rest] of phrases) {
    if (first === undefined) continue;
    let found = table.get(first);
    if (found === undefined) {
      found = { alone: false, rest: [] };
      table.set(first, found);
    }
    if (rest.length === 0) found.alone = true;
    else found.rest.push(rest);
  }
  return table;
}

/** Phrases as they are looked up from their first words and, for reading backward, from their last. */
export function phraseTables(phrases: readonly (readonly string[])[]): {
  forward: PhraseTable;
  backward: PhraseTable;
} {
  const numbers = phrases.map((phrase) => phrase.map(keyNumber));
  return {
    forward: tableOf(numbers),
    backward: tableOf(numbers.map((phrase) => phrase.toReversed())),
  };
}
