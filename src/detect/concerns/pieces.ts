import { detached, Memory } from '../memory.ts';
import type { Mention } from '../types.ts';
import { emojiWords } from './lists/emoji.ts';
import { ownership } from './owners.ts';
import type { Part } from './parts.ts';
import { Scanner } from './scan.ts';
import { MENTIONED, Vocabulary, type Word } from './word.ts';
import { foldWord } from './words.ts';

/** What a stretch of text is to a sentence: `word` and `mention` are tokens, the others stand between them. */
type PieceKind = 'word' | 'mention' | 'stop' | 'quote' | 'pause';

/** One piece of a part; `start` and `end` count from the part's first UTF-16 code unit. */
export interface Piece {
  is: PieceKind;
  start: number;
  end: number;
  word: Word;
  /** Of a mention, which of the part's it is, and whether it owns what comes next. */
  mention: number;
  owner: boolean;
  /** The sign itself, of a stop or a quotation mark. */
  mark: string;
}

const readEmoji = (emoji: string): string[] => [foldWord(emoji), ...emojiWords(emoji)];

/** Whether a stop ends its sentence, rather than standing in `b.b.c` or `3.5`. */
const ends = (stop: string, follows: string | undefined): boolean =>
  stop === '\n' ||
  follows === undefined ||
  /[\s"”'’)\p{Extended_Pictographic}]/u.test(follows) ||
  /[?!]/.test(stop);

/** A mention as a part's pieces depend on it. */
interface Placed {
  start: number;
  end: number;
  length: number;
  owns: boolean;
}

function cut(text: string, mentions: readonly Placed[], vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  const scanner = new Scanner(text);
  const add = (is: PieceKind, start: number, end: number, word: Word, mark = ''): void => {
    pieces.push({ is, start, end, word, mention: -1, owner: false, mark });
  };
  let next = 0;
  let from = 0;
  while (scanner.next(from)) {
    const { is, start, end } = scanner;
    let mention = mentions[next];
    while (mention && mention.end <= start) mention = mentions[++next];
    if (mention && mention.start < end) {
      const { length, owns: owner } = mention;
      const span = { start: mention.start, end: mention.end };
      pieces.push({ is: 'mention', ...span, word: MENTIONED, mention: next, owner, mark: '' });
      from = Math.max(mention.end + length, start);
      next++;
      continue;
    }
    from = end;
    const piece = text.slice(start, end);
    if (is === 'word') add(is, start, end, vocabulary.typed(piece));
    else if (is === 'emoji') add('word', start, end, vocabulary.typed(piece, readEmoji));
    else if (is !== 'stop' || ends(piece, text[end])) add(is, start, end, MENTIONED, piece);
  }
  return pieces;
}

/** Parts remembered: about as many as a long draft has. */
const MOST = 1_000;
/** Longer parts are not worth the memory. */
const LONGEST = 2_000;

/** Cuts parts of drafts into pieces, and remembers them. */
export class Cutter {
  readonly vocabulary = new Vocabulary();
  readonly #known = new Memory<string, readonly Piece[]>(MOST);

  /** The pieces of a part of `text`. */
  pieces(
    text: string,
    mentions: readonly Mention[],
    { start, end, from, to }: Part,
  ): readonly Piece[] {
    const own = text.slice(start, end);
    const placed: Placed[] = [];
    let places = '';
    for (let i = from; i < to; i++) {
      const mention = mentions[i] as Mention;
      const { length, owns } = ownership(text, mention.end);
      placed.push({ start: mention.start - start, end: mention.end - start, length, owns });
      places += `${mention.start - start},${mention.end - start},${length},${owns ? 1 : 0} `;
    }
    const key = `${places}\n${own}`;
    let pieces = this.#known.get(key);
    if (pieces === undefined) {
      pieces = cut(own, placed, this.vocabulary);
      if (own.length <= LONGEST) this.#known.set(detached(key), pieces);
    }
    return pieces;
  }
}
