import type { Mention, Span } from '../types.ts';
import { joinLetters } from './letters.ts';
import { eachPart, type Part } from './parts.ts';
import { Cutter, type Piece } from './pieces.ts';
import type { Word } from './word.ts';

/** One word, emoji or mention of the draft; `start` and `end` are UTF-16 code units of the draft. */
export interface Token extends Span {
  word: Word;
  /** Every spelling it is looked up by, the plainest first; a mention has none. */
  keys: readonly string[];
  mention: Mention | undefined;
  /** The person that this pronoun stands for. */
  stands: Mention | undefined;
  /** A mention with a possessive `s`: "Mrs Long's". */
  owner: boolean;
  /** Which sentence of the draft, from 0. */
  sentence: number;
  /** Inside double quotation marks. */
  quoted: boolean;
  /** A comma, dash, bracket or colon stands before it. */
  paused: boolean;
}

/** What a sentence is, apart from its words. */
export interface Sentence {
  /** Index of its first token, and one past its last. */
  from: number;
  to: number;
  asks: boolean;
}

export interface Draft {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
}

/** Words after which a sentence without an end is cut, so that no step works on more. */
const LONGEST = 90;

/** Puts a draft together from its pieces, in order. */
class Assembly {
  readonly tokens: Token[] = [];
  /** Of each sentence, whether it ends with a question mark. */
  readonly asks: boolean[] = [];
  #quoted = false;
  #paused = false;
  #begun = false;
  #opened = 0;

  /** Ends the sentence, if it has begun. */
  close(mark: string): void {
    if (!this.#begun) return;
    this.asks.push(mark.includes('?'));
    this.#begun = false;
    if (mark.includes('\n')) this.#quoted = false;
  }

  /** Adds a piece of the part that begins at `origin`, whose mention, if any, is this. */
  add(piece: Piece, origin: number, mention: Mention | undefined): void {
    switch (piece.is) {
      case 'stop':
        this.close(piece.mark);
        return;
      case 'quote':
        this.#quoted = piece.mark === '“' || (piece.mark === '"' && !this.#quoted);
        this.#paused = true;
        return;
      case 'pause':
        this.#paused = true;
        return;
    }
    if (this.tokens.length - this.#opened >= LONGEST) this.close('');
    if (!this.#begun) this.#opened = this.tokens.length;
    this.tokens.push({
      start: origin + piece.start,
      end: origin + piece.end,
      word: piece.word,
      keys: piece.word.keys,
      mention,
      stands: undefined,
      owner: piece.owner,
      sentence: this.asks.length,
      quoted: this.#quoted,
      paused: this.#paused,
    });
    this.#paused = false;
    this.#begun = true;
  }
}

/** The sentences of tokens that carry the number of theirs; gives them numbers without a break. */
function sentencesOf(tokens: readonly Token[], asks: readonly boolean[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0; from < tokens.length; ) {
    const number = tokens[from]?.sentence ?? 0;
    let to = from;
    for (let token = tokens[to]; token?.sentence === number; token = tokens[to]) {
      token.sentence = sentences.length;
      to++;
    }
    sentences.push({ from, to, asks: asks[number] === true });
    from = to;
  }
  return sentences;
}

/** Cuts a draft into words, emoji and mentions, with sentences, quotation and pauses. */
export type DraftReader = (text: string, mentions: readonly Mention[]) => Draft;

/**
 * Makes the function that reads drafts. Linear in the draft's length; mentions must be in order and not overlap (others
 * are passed over). It remembers the parts that it has cut, so that a keystroke costs its part and not the draft.
 */
export function createDraftReader(): DraftReader {
  const cutter = new Cutter();
  return (text, mentions) => {
    const assembly = new Assembly();
    eachPart(text, mentions, (part: Part) => {
      for (const piece of cutter.pieces(text, mentions, part))
        assembly.add(
          piece,
          part.start,
          piece.mention < 0 ? undefined : mentions[part.from + piece.mention],
        );
    });
    assembly.close('');
    const tokens = joinLetters(assembly.tokens, cutter.vocabulary);
    return { text, tokens, sentences: sentencesOf(tokens, assembly.asks) };
  };
}

/** Reads one draft without memory. */
export const readDraft: DraftReader = (text, mentions) => createDraftReader()(text, mentions);
