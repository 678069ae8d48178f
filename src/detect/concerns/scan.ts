/** What a stretch of text is to a sentence: words and emoji are tokens, the others stand between them. */
export type Scanned = 'word' | 'emoji' | 'stop' | 'quote' | 'pause';

/** What the pieces of a draft are: a word, an emoji, a stop, a quotation mark, or a sign at which one pauses. */
export const PIECE =
  /((?:[\p{L}\p{N}]|[@$£](?=[\p{L}\p{N}]))(?:[\p{L}\p{N}\p{M}\u200b-\u200f\u00ad\u2060'’‘`*]|[@$!](?=[\p{L}\p{N}*])){0,48})|(\p{Extended_Pictographic}|\p{Regional_Indicator}{2})|([.?!…]+|\n)|(["“”«»])|([,;:()[\]—–=+&/-])/gu;

/** The greater part of nearly every word. */
const PLAIN = /[A-Za-z0-9'`*]+/y;

/** Code units of the longest word. */
const LONGEST = 49;

/** What an ASCII character is, for the plain path below. */
const NONE = 0;
const LETTER = 1;
/** Goes on with a word: apostrophes and stars. */
const INNER = 2;
/** `@` and `$`, which begin a word before a letter and go on with one. */
const SIGN = 3;
const STOP = 4;
const LINE_END = 5;
const QUOTE = 6;
const PAUSE = 7;
const OTHER = 8;

const CLASSES = new Uint8Array(128);
const put = (kind: number, signs: string): void => {
  for (const sign of signs) CLASSES[sign.charCodeAt(0)] = kind;
};
put(LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
put(INNER, "'`*");
put(SIGN, '@$');
put(STOP, '.?!');
put(LINE_END, '\n');
put(QUOTE, '"');
put(PAUSE, ',;:()[]=+&/-');

const STAR = 42;
const SHOUT = 33;

/**
 * Finds the words, emoji and signs of a text, as `PIECE` says. Nearly all of a draft is plain ASCII, which is read
 * without the expression: it is the dearest part of a look otherwise.
 */
export class Scanner {
  is: Scanned = 'word';
  /** UTF-16 code units of the text, end exclusive. */
  start = 0;
  end = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  #classAt(at: number): number {
    const unit = this.#text.charCodeAt(at);
    // Beyond the end it is not a number, and nothing.
    return unit < 128 ? (CLASSES[unit] as number) : unit >= 128 ? OTHER : NONE;
  }

  #found(is: Scanned, start: number, end: number): boolean {
    this.is = is;
    this.start = start;
    this.end = end;
    return true;
  }

  /** Goes to the first piece at or after `from`; false if there is none. */
  next(from: number): boolean {
    for (let at = from; at < this.#text.length; at++) {
      const kind = this.#classAt(at);
      if (kind === NONE || kind === INNER) continue;
      if (kind === OTHER) return this.#express(at);
      if (kind === QUOTE) return this.#found('quote', at, at + 1);
      if (kind === PAUSE) return this.#found('pause', at, at + 1);
      if (kind === LINE_END) return this.#found('stop', at, at + 1);
      if (kind === STOP) return this.#stops(at);
      if (kind === LETTER) return this.#word(at);
      const follows = this.#classAt(at + 1);
      if (follows === OTHER) return this.#express(at);
      if (follows === LETTER) return this.#word(at);
    }
    return false;
  }

  #stops(start: number): boolean {
    let end = start + 1;
    let kind = this.#classAt(end);
    while (kind === STOP) kind = this.#classAt(++end);
    return kind === OTHER ? this.#express(start) : this.#found('stop', start, end);
  }

  /** A word that begins at `start`. */
  #word(start: number): boolean {
    PLAIN.lastIndex = start + 1;
    // An expression is quick from the first look on, while a loop is so only once the engine has compiled it.
    let end = PLAIN.test(this.#text) ? Math.min(PLAIN.lastIndex, start + LONGEST) : start + 1;
    for (; end - start < LONGEST; end++) {
      const kind = this.#classAt(end);
      if (kind === LETTER || kind === INNER) continue;
      if (kind === OTHER) return this.#express(start);
      if (kind !== SIGN && this.#text.charCodeAt(end) !== SHOUT) break;
      const follows = this.#classAt(end + 1);
      if (follows === OTHER) return this.#express(start);
      if (follows !== LETTER && this.#text.charCodeAt(end + 1) !== STAR) break;
    }
    return this.#found('word', start, end);
  }

  /** The first piece at or after `from`, in any script. */
  #express(from: number): boolean {
    PIECE.lastIndex = from;
    const hit = PIECE.exec(this.#text);
    if (hit === null) return false;
    const [piece, word, emoji, stop, quote] = hit;
    const is = word ? 'word' : emoji ? 'emoji' : stop ? 'stop' : quote ? 'quote' : 'pause';
    return this.#found(is, hit.index, hit.index + piece.length);
  }
}
