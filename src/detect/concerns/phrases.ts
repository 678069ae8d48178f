import { keyNumber } from './keys.ts';

/** The phrases of a step that share the word read first: whether that word is one by itself, and what follows it otherwise. */
interface Onward {
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

/**
 * The phrases of a step, by the numbers of their words. Most steps are only ever read one way, and many never: a table is
 * made when it is first asked for.
 */
export class Phrases {
  readonly all: readonly (readonly number[])[];
  #forward: PhraseTable | undefined;
  #backward: PhraseTable | undefined;

  constructor(phrases: readonly (readonly string[])[]) {
    this.all = phrases.map((phrase) => phrase.map(keyNumber));
  }

  /** The phrases by their first words. */
  get forward(): PhraseTable {
    this.#forward ??= tableOf(this.all);
    return this.#forward;
  }

  /** The phrases by their last words, for reading backward. */
  get backward(): PhraseTable {
    this.#backward ??= tableOf(this.all.map((phrase) => phrase.toReversed()));
    return this.#backward;
  }
}
