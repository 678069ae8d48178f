import type { Mention, Span } from '../types.ts';
import { emojiWords } from './lists/emoji.ts';
import { ownership } from './owners.ts';
import { unmask } from './unmask.ts';
import { foldWord, readings } from './words.ts';

/** One word, emoji or mention of the draft; `start` and `end` are UTF-16 code units of the draft. */
export interface Token extends Span {
  /** Every spelling it is looked up by, the plainest first; a mention has none. */
  keys: string[];
  mention?: Mention;
  /** The person that this pronoun stands for. */
  stands?: Mention;
  /** A mention with a possessive `s`: "Mrs Long's". */
  owner?: boolean;
  /** Which sentence of the draft, from 0. */
  sentence: number;
  /** Inside double quotation marks. */
  quoted: boolean;
  /** Typed in capitals. */
  shouted: boolean;
  /** A comma, dash, bracket or colon stands before it. */
  paused: boolean;
  /** Masked with stars: `f***`. */
  masked: boolean;
}

/** What a sentence is, apart from its words. */
export interface Sentence {
  /** Index of its first token, and one past its last. */
  from: number;
  to: number;
  asks: boolean;
  exclaims: boolean;
}

export interface Draft {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
}

const PIECE =
  /((?:[\p{L}\p{N}]|[@$£](?=[\p{L}\p{N}]))(?:[\p{L}\p{N}\p{M}\u200b-\u200f\u00ad\u2060'’‘`*]|[@$!](?=[\p{L}\p{N}*])){0,48})|(\p{Extended_Pictographic}|\p{Regional_Indicator}{2})|([.?!…]+|\n)|(["“”«»])|([,;:()[\]—–=+&/-])/gu;

/** Words after which a sentence without an end is cut, so that no step works on more. */
const LONGEST = 90;

const LETTER = /^\p{L}$/u;

/** Letters that a spaced-out word may have. */
const MOST_LETTERS = 16;

/** "b e l l e n d" and "b.e.l.l.e.n.d": a run of at least three single letters is also one word. */
function joinLetters(text: string, tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    let j = i;
    while (j < tokens.length && j - i <= MOST_LETTERS) {
      const token = tokens[j] as Token;
      const single = !token.mention && LETTER.test(text.slice(token.start, token.end));
      if (!single || (j > i && token.start - (tokens[j - 1] as Token).end > 2)) break;
      j++;
    }
    const first = tokens[i] as Token;
    if (j - i >= 3 && j - i <= MOST_LETTERS) {
      const end = (tokens[j - 1] as Token).end;
      const word = tokens
        .slice(i, j)
        .map((t) => t.keys[0])
        .join('');
      joined.push({ ...first, end, keys: [word, word.slice(1)], shouted: false });
      i = j;
    } else {
      const second = tokens[i + 1];
      // "🔔end": a picture and the rest of the word.
      if (second && !second.mention && first.keys.length === 2 && second.start === first.end)
        second.keys.push(`${first.keys[1]}${second.keys[0]}`);
      joined.push(first);
      i = Math.max(i + 1, i);
    }
  }
  return joined;
}

/**
 * Cuts a draft into words, emoji and mentions, with sentences, quotation and pauses. Linear in the draft's length;
 * mentions must be in order and not overlap (others are passed over).
 */
export function readDraft(text: string, mentions: readonly Mention[]): Draft {
  const tokens: Token[] = [];
  const endings: { at: number; mark: string }[] = [];
  let sentence = 0;
  let quoted = false;
  let paused = false;
  let begun = false;
  let opened = 0;
  let next = 0;
  const close = (at: number, mark: string): void => {
    if (!begun) return;
    endings.push({ at, mark });
    sentence++;
    begun = false;
    if (mark.includes('\n')) quoted = false;
  };
  const emit = (token: Omit<Token, 'sentence' | 'quoted' | 'paused'>): void => {
    if (tokens.length - opened >= LONGEST) close(tokens.length, '');
    if (!begun) opened = tokens.length;
    tokens.push({ ...token, sentence, quoted, paused });
    paused = false;
    begun = true;
  };
  PIECE.lastIndex = 0;
  for (let hit = PIECE.exec(text); hit; hit = PIECE.exec(text)) {
    let mention = mentions[next];
    while (mention && mention.end <= hit.index) mention = mentions[++next];
    if (mention && mention.start < PIECE.lastIndex) {
      const { length, owns } = ownership(text, mention.end);
      const end = Math.max(mention.end + length, hit.index);
      emit({
        start: mention.start,
        end: mention.end,
        keys: [],
        mention,
        owner: owns,
        shouted: false,
        masked: false,
      });
      next++;
      PIECE.lastIndex = Math.max(end, mention.end);
      continue;
    }
    const [piece, word, emoji, stop, quote] = hit;
    const start = hit.index;
    const end = start + piece.length;
    if (word) {
      const letters = word.replace(/[^\p{L}]/gu, '');
      const shouted =
        letters.length > 1 &&
        letters === letters.toUpperCase() &&
        letters !== letters.toLowerCase();
      emit({ start, end, keys: readings(word), shouted, masked: word.includes('*') });
    } else if (emoji)
      emit({
        start,
        end,
        keys: [foldWord(emoji), ...emojiWords(emoji)],
        shouted: false,
        masked: false,
      });
    else if (stop) {
      const follows = text[end];
      const ends =
        stop === '\n' ||
        follows === undefined ||
        /[\s"”'’)\p{Extended_Pictographic}]/u.test(follows) ||
        /[?!]/.test(stop);
      if (ends) close(tokens.length, stop);
    } else if (quote) {
      quoted = quote === '“' || (quote === '"' && !quoted);
      paused = true;
    } else paused = true;
  }
  close(tokens.length, '');
  for (const token of tokens) unmask(token);
  const joined = joinLetters(text, tokens);
  const sentences: Sentence[] = [];
  for (let i = 0; i < joined.length; ) {
    const token = joined[i] as Token;
    let j = i;
    while (j < joined.length && joined[j]?.sentence === token.sentence) j++;
    const mark = endings[token.sentence]?.mark ?? '';
    sentences.push({ from: i, to: j, asks: mark.includes('?'), exclaims: mark.includes('!') });
    for (let k = i; k < j; k++) (joined[k] as Token).sentence = sentences.length - 1;
    i = j;
  }
  return { text, tokens: joined, sentences };
}
