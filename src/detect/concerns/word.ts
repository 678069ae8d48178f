import { detached, Memory } from '../memory.ts';
import { type Anchors, plantAnchors } from './anchors.ts';
import { knownNumbers } from './keys.ts';
import { signId } from './learned/model.ts';
import { type PairEnd, pairEnd } from './learned/pairs.ts';
import { wordSign } from './learned/sign-names.ts';
import { type Party, partyOfWord } from './learned/stand-ins.ts';
import { stepsBegunBy } from './needs.ts';
import { rules } from './rules/index.ts';
import { type SenseTree, sensesFrom } from './senses/index.ts';
import { slotsOfWord } from './slots.ts';
import { traitsOf } from './traits.ts';
import { unmask } from './unmask.ts';
import { begunBy } from './word-tree.ts';
import { readings } from './words.ts';

/** All that can be said of a word before it is read in its sentence; made once for a spelling. */
export interface Word {
  /** A number that no other word has. */
  id: number;
  /** Every spelling it is looked up by, the plainest first; a mention has none. */
  keys: readonly string[];
  /** The numbers of those spellings that rules and senses know. */
  numbers: readonly number[];
  traits: number;
  /** The slots that it fits as a mere word. */
  slots: number;
  /** The steps of rules that it may begin. */
  begins: readonly number[];
  anchors: readonly Anchors[];
  senses: readonly SenseTree[];
  party: Party | undefined;
  /** The numbers of its learned signs. */
  signs: readonly number[];
  end: PairEnd;
  /** Typed as one letter. */
  letter: boolean;
}

const ANCHORS = plantAnchors(rules);

let made = 0;

function makeWord(keys: readonly string[], letter: boolean): Word {
  const numbers = knownNumbers(keys);
  return {
    id: made++,
    keys,
    numbers,
    traits: traitsOf(keys),
    slots: slotsOfWord(keys),
    begins: stepsBegunBy(numbers),
    anchors: begunBy(ANCHORS, numbers),
    senses: sensesFrom(numbers),
    party: partyOfWord(keys),
    signs: keys.flatMap((key) => signId(wordSign(key)) ?? []),
    end: pairEnd(keys[0] ?? ''),
    letter,
  };
}

/** What stands where a mention does. */
export const MENTIONED: Word = makeWord([], false);

/** Words remembered: a long draft has some thousands. */
const MOST = 4_000;

const LETTER = /^\p{L}$/u;

/** The words that a reader of drafts has met. */
export class Vocabulary {
  readonly #typed = new Memory<string, Word>(MOST);
  readonly #joined = new Memory<string, Word>(MOST);

  /** The word that was typed so. */
  typed(spelling: string, read: (spelling: string) => readonly string[] = readings): Word {
    let word = this.#typed.get(spelling);
    if (word === undefined) {
      const own = detached(spelling);
      word = makeWord(unmask(own, read(own)), LETTER.test(own));
      this.#typed.set(own, word);
    }
    return word;
  }

  /** A word with these spellings that was not typed in one piece. */
  joined(keys: readonly string[], letter = false): Word {
    const name = `${letter ? 1 : 0} ${keys.join('\n')}`;
    let word = this.#joined.get(name);
    if (word === undefined) {
      word = makeWord(keys, letter);
      this.#joined.set(name, word);
    }
    return word;
  }
}
