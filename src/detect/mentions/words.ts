import type { Token } from '../fold/tokens.ts';
import { Memory } from '../memory.ts';
import { cuesOf } from './cue-words.ts';
import { marksOf } from './marks.ts';
import { type Reading, readWord } from './reading.ts';
import type { Roster } from './roster.ts';
import type { SchoolNames } from './school-names.ts';
import { titleOf } from './titles.ts';

/** What a word is by itself, whatever stands around it. */
export interface Word {
  /** The signs that it gives, as bits of `CUE`. */
  readonly cues: number;
  /** What it may begin, as bits of `MARK`. */
  readonly marks: number;
  readonly title: string | undefined;
  /** The surname or forename of the roster that it spells. */
  readonly surnames: Reading | undefined;
  readonly forenames: Reading | undefined;
}

/** Words that are remembered: drafts repeat them. */
const MOST_WORDS = 6000;

/** Looks words up for one roster, school and family. */
export function createWordReader(
  roster: Roster,
  names: SchoolNames,
  ours: ReadonlySet<string>,
): (token: Token) => Word {
  const known = new Memory<string, Word>(MOST_WORDS);
  return (token) => {
    const { key, possessive, masked, sigil } = token;
    const id =
      possessive || masked || sigil
        ? `${key}${possessive ? "'" : ' '}${masked ? '*' : sigil}`
        : key;
    let word = known.get(id);
    if (word === undefined) {
      word = {
        cues: cuesOf(key),
        marks: marksOf(token, names, ours),
        title: titleOf(token),
        surnames: readWord(roster, 'surnames', token),
        forenames: readWord(roster, 'forenames', token),
      };
      known.set(id, word);
    }
    return word;
  };
}
