import type { Mention, Span } from '../types.ts';
import { Assembly, sentencesOf } from './assembly.ts';
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

/** Cuts a draft into words, emoji and mentions, with sentences, quotation and pauses. */
export type DraftReader = (text: string, mentions: readonly Mention[]) => Draft;

/** A part of a draft, cut. */
interface CutPart extends Part {
  pieces: readonly Piece[];
  /** Its first token in the draft, and one past its last. */
  tokens: { from: number; to: number };
}

/** How many parts at the start, or at the end, are those of the draft before. */
function alike(parts: readonly CutPart[], before: readonly CutPart[], fromEnd: boolean): number {
  const most = Math.min(parts.length, before.length);
  for (let i = 0; i < most; i++) {
    const [a, b] = fromEnd ? [parts.at(-1 - i), before.at(-1 - i)] : [parts[i], before[i]];
    if (a?.pieces !== b?.pieces) return i;
  }
  return most;
}

/**
 * Makes the function that reads drafts. Linear in the draft's length; mentions must be in order and not overlap (others
 * are passed over). It remembers the parts that it has cut, so that a keystroke costs its part and not the draft; the
 * tokens of a draft are good until the next is read, which uses them again.
 */
export function createDraftReader(): DraftReader {
  const cutter = new Cutter();
  let before: { parts: CutPart[]; tokens: Token[] } = { parts: [], tokens: [] };
  return (text, mentions) => {
    const parts: CutPart[] = [];
    eachPart(text, mentions, (part) => {
      parts.push({
        ...part,
        pieces: cutter.pieces(text, mentions, part),
        tokens: { from: 0, to: 0 },
      });
    });
    const head = alike(parts, before.parts, false);
    const tail = Math.min(
      alike(parts, before.parts, true),
      Math.min(parts.length, before.parts.length) - head,
    );
    const assembly = new Assembly();
    parts.forEach((part, i) => {
      const same =
        i < head ? i : i >= parts.length - tail ? i + before.parts.length - parts.length : -1;
      const used = before.parts[same]?.tokens;
      let old = used?.from ?? 0;
      part.tokens.from = assembly.tokens.length;
      for (const piece of part.pieces) {
        const mention = piece.mention < 0 ? undefined : mentions[part.from + piece.mention];
        assembly.add(piece, part.start, mention, used && before.tokens[old]);
        if (piece.is === 'word' || piece.is === 'mention') old++;
      }
      part.tokens.to = assembly.tokens.length;
    });
    assembly.close('');
    const tokens = joinLetters(assembly.tokens, cutter.vocabulary);
    // Joined tokens are no longer those of their pieces.
    before = tokens === assembly.tokens ? { parts, tokens } : { parts: [], tokens: [] };
    return { text, tokens, sentences: sentencesOf(tokens, assembly.asks) };
  };
}

/** Reads one draft without memory. */
export const readDraft: DraftReader = (text, mentions) => createDraftReader()(text, mentions);
