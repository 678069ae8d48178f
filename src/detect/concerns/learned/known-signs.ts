import { SENSES } from '../senses/index.ts';
import type { Draft, Sentence } from '../tokens.ts';
import type { Word } from '../word.ts';
import { SIGN_NAMES, signId } from './model.ts';
import { type PairEnd, pairId } from './pairs.ts';
import { eachSign, type SignTaker } from './sentence-signs.ts';
import { SENSE_SIGNS, type SenseSign } from './sign-names.ts';
import { PARTIES, type Party } from './stand-ins.ts';

/**
 * The signs of a sentence that have weights, each once: of each its number, and its tokens counted from the sentence's
 * first, end exclusive. Three lists side by side, as there are many.
 */
export interface KnownSigns {
  ids: Int32Array;
  from: Uint8Array;
  to: Uint8Array;
}

const PARTY_NUMBERS = new Map(PARTIES.map((party, i) => [party, i]));

/** The numbers of a way's signs, by sense and party; -1 without weights. */
const tableOf = (sign: SenseSign): Int32Array =>
  Int32Array.from(
    SENSES.flatMap((sense) =>
      PARTIES.map((party) => signId(SENSE_SIGNS[sign](sense, party)) ?? -1),
    ),
  );

const TABLES: Readonly<Record<SenseSign, Int32Array>> = {
  told: tableOf('told'),
  asked: tableOf('asked'),
  quoted: tableOf('quoted'),
  supposed: tableOf('supposed'),
  denied: tableOf('denied'),
  beside: tableOf('beside'),
  doneBy: tableOf('doneBy'),
  doneTo: tableOf('doneTo'),
};

/** Takes signs by number, without making a name; used again for the next sentence. */
class Numbering implements SignTaker {
  readonly #in = new Int32Array(SIGN_NAMES.length);
  #count = 0;
  #origin = 0;
  #taken = 0;
  readonly #ids = new Int32Array(SIGN_NAMES.length);
  readonly #from = new Uint8Array(SIGN_NAMES.length);
  readonly #to = new Uint8Array(SIGN_NAMES.length);

  read(draft: Draft, sentence: Sentence, parties: readonly Party[]): KnownSigns {
    this.#count++;
    this.#origin = sentence.from;
    this.#taken = 0;
    eachSign(draft, sentence, parties, this);
    return {
      ids: this.#ids.slice(0, this.#taken),
      from: this.#from.slice(0, this.#taken),
      to: this.#to.slice(0, this.#taken),
    };
  }

  #add(id: number, from: number, to: number): void {
    if (id < 0 || this.#in[id] === this.#count) return;
    this.#in[id] = this.#count;
    this.#ids[this.#taken] = id;
    this.#from[this.#taken] = from - this.#origin;
    this.#to[this.#taken++] = to - this.#origin;
  }

  word({ signs }: Word, from: number, to: number): void {
    for (const id of signs) this.#add(id, from, to);
  }

  pair(before: PairEnd, after: PairEnd, from: number, to: number): void {
    this.#add(pairId(before, after), from, to);
  }

  sense(sign: SenseSign, sense: number, from: number, to: number, party?: Party): void {
    const column = party === undefined ? 0 : (PARTY_NUMBERS.get(party) ?? 0);
    this.#add(TABLES[sign][sense * PARTIES.length + column] ?? -1, from, to);
  }
}

const numbering = new Numbering();

/** The signs of a sentence that have weights: those of `signsOf`, by number. */
export const knownSignsOf = (
  draft: Draft,
  sentence: Sentence,
  parties: readonly Party[],
): KnownSigns => numbering.read(draft, sentence, parties);
