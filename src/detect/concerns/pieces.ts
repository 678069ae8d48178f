import type { Mention } from '../types.ts';
import { emojiWords } from './lists/emoji.ts';
import { detached, Memory } from './memory.ts';
import { ownership } from './owners.ts';
import type { Part } from './parts.ts';
import { MENTIONED, Vocabulary, type Word } from './word.ts';
import { foldWord } from './words.ts';

/** What a stretch of text is to a sentence: `word` and `mention` are tokens, the others stand between them. */
export type PieceKind = 'word' | 'mention' | 'stop' | 'quote' | 'pause';

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

const PIECE =
  /((?:[\p{L}\p{N}]|[@$£](?=[\p{L}\p{N}]))(?:[\p{L}\p{N}\p{M}\u200b-\u200f\u00ad\u2060'’‘`*]|[@$!](?=[\p{L}\p{N}*])){0,48})|(\p{Extended_Pictographic}|\p{Regional_Indicator}{2})|([.?!…]+|\n)|(["“”«»])|([,;:()[\]—–=+&/-])/gu;

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
  const none = { word: MENTIONED, mention: -1, owner: false, mark: '' };
  let next = 0;
  PIECE.lastIndex = 0;
  for (let hit = PIECE.exec(text); hit; hit = PIECE.exec(text)) {
    let mention = mentions[next];
    while (mention && mention.end <= hit.index) mention = mentions[++next];
    if (mention && mention.start < PIECE.lastIndex) {
      const { start, end, length, owns } = mention;
      pieces.push({ ...none, is: 'mention', start, end, mention: next, owner: owns });
      PIECE.lastIndex = Math.max(end + length, hit.index);
      next++;
      continue;
    }
    const [piece, word, emoji, stop, quote] = hit;
    const start = hit.index;
    const end = start + piece.length;
    if (word) pieces.push({ ...none, is: 'word', start, end, word: vocabulary.typed(word) });
    else if (emoji)
      pieces.push({ ...none, is: 'word', start, end, word: vocabulary.typed(emoji, readEmoji) });
    else if (stop) {
      if (ends(stop, text[end])) pieces.push({ ...none, is: 'stop', start, end, mark: stop });
    } else if (quote) pieces.push({ ...none, is: 'quote', start, end, mark: quote });
    else pieces.push({ ...none, is: 'pause', start, end });
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
