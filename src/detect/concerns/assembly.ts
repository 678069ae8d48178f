import type { Mention } from '../types.ts';
import type { Piece } from './pieces.ts';
import type { Sentence, Token } from './tokens.ts';

/** Words after which a sentence without an end is cut, so that no step works on more. */
const LONGEST = 90;

const tokenOf = ({ word, owner }: Piece): Token => ({
  start: 0,
  end: 0,
  word,
  keys: word.keys,
  mention: undefined,
  stands: undefined,
  owner,
  sentence: 0,
  quoted: false,
  paused: false,
});

/** Puts a draft together from its pieces, in order. */
export class Assembly {
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

  /** Adds a piece of the part that begins at `origin`, whose mention, if any, is this; `old` is a token to use again. */
  add(piece: Piece, origin: number, mention: Mention | undefined, old: Token | undefined): void {
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
    const token = old ?? tokenOf(piece);
    token.start = origin + piece.start;
    token.end = origin + piece.end;
    token.mention = mention;
    token.sentence = this.asks.length;
    token.quoted = this.#quoted;
    token.paused = this.#paused;
    this.tokens.push(token);
    this.#paused = false;
    this.#begun = true;
  }
}

/** The sentences of tokens that carry the number of theirs; gives them numbers without a break. */
export function sentencesOf(tokens: readonly Token[], asks: readonly boolean[]): Sentence[] {
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
