import { Memory } from '../memory.ts';
import type { MentionKind } from '../types.ts';
import { OTHERS_SAY } from './circumstances.ts';
import { PARTIES, type Party } from './learned/stand-ins.ts';
import type { Draft, Sentence, Token } from './tokens.ts';
import { anywhere } from './traits.ts';

const KINDS: readonly MentionKind[] = [
  'school',
  'staff',
  'governor',
  'pupil',
  'role',
  'child',
  'own',
];
const KIND_NUMBERS = new Map(KINDS.map((kind, i) => [kind, i + 1]));
const PARTY_NUMBERS = new Map(PARTIES.map((party, i) => [party, i + 1]));

/** Words of the next sentence that may reject what somebody is reported to have said. */
const REJECTS = 8;
/** Sentences remembered: more than a draft of 20,000 code units has. */
const MOST = 1_000;
/** Integers that describe a sentence of the most words, with room to spare. */
const ROOM = 512;

/** What a sentence depends on in one of its tokens besides the word. */
function stateOf({ mention, stands, owner, quoted, paused }: Token): number {
  const kind = mention ? (KIND_NUMBERS.get(mention.kind) ?? 0) : 0;
  const stood = stands ? (KIND_NUMBERS.get(stands.kind) ?? 0) : 0;
  return (quoted ? 1 : 0) | (paused ? 2 : 0) | (owner ? 4 : 0) | (kind << 3) | (stood << 6);
}

/** Whether the next sentence may take back what this one tells: it tells of others' words. */
function reports(draft: Draft, sentence: Sentence): boolean {
  if (anywhere(draft, sentence, OTHERS_SAY)) return true;
  for (let i = sentence.from; i < sentence.to; i++) if (draft.tokens[i]?.quoted) return true;
  return false;
}

interface Entry<V> {
  key: Int32Array;
  value: V;
}

/**
 * Remembers what was read in sentences, by everything that decides it: its words and how they stand, those of the next
 * sentence that may reject them, who the draft speaks of, and whether quoted words run in from before. Where the
 * sentence stands in the draft does not matter.
 */
export class SentenceMemory<V> {
  readonly #known = new Memory<number, Entry<V>>(MOST);
  readonly #key = new Int32Array(ROOM);
  #length = 0;
  #hash = 0;

  #add(number: number): void {
    this.#key[this.#length++] = number;
    this.#hash = Math.imul(this.#hash ^ number, 0x01000193);
  }

  #addTokens({ tokens }: Draft, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token;
      this.#add(token.word.id);
      this.#add(stateOf(token));
    }
  }

  #describe(draft: Draft, number: number, parties: readonly Party[]): void {
    const sentence = draft.sentences[number] as Sentence;
    const { from, to, asks } = sentence;
    this.#length = 0;
    this.#hash = 0;
    let all = 0;
    for (const party of parties) all = all * (PARTIES.length + 1) + (PARTY_NUMBERS.get(party) ?? 0);
    this.#add(all);
    this.#add(to - from);
    this.#add((asks ? 1 : 0) | (from > 0 && draft.tokens[from - 1]?.quoted ? 2 : 0));
    this.#addTokens(draft, from, to);
    const next = draft.sentences[number + 1];
    if (next === undefined) return;
    const most = reports(draft, sentence) ? REJECTS : 1;
    this.#addTokens(draft, next.from, Math.min(next.to, next.from + most));
  }

  /** What is remembered of a sentence of the draft, by its number there. */
  find(draft: Draft, number: number, parties: readonly Party[]): V | undefined {
    this.#describe(draft, number, parties);
    const entry = this.#known.get(this.#hash);
    if (entry === undefined || entry.key.length !== this.#length) return undefined;
    for (let i = 0; i < this.#length; i++) if (entry.key[i] !== this.#key[i]) return undefined;
    return entry.value;
  }

  /** Remembers this of the sentence last asked for. */
  keep(value: V): void {
    this.#known.set(this.#hash, { key: this.#key.slice(0, this.#length), value });
  }
}
