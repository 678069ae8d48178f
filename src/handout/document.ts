/** A piece of a line: plain words, or words that are set apart. All of it is text; each form escapes it for itself. */
export type Piece =
  | string
  | { strong: string }
  /** As it is typed or stands in a file. */
  | { code: string }
  /** `to` is a link that a pack may hold (`https:`, `mailto:`, `tel:`). */
  | { text: string; to: string };

export type Line = Piece | readonly Piece[];

/** A part of a document. */
export type Block =
  | { heading: string; level?: 3 }
  | { paragraph: Line }
  | { list: readonly Line[] }
  /** An empty cell is one for the school to fill in. */
  | { table: { head: readonly string[]; rows: readonly (readonly Line[])[] } }
  /** Words set apart from the text: what the document is and is not. */
  | { note: Line }
  /** Words to copy into somebody's form, as they are. */
  | { copy: string };

/** A document that a school hands out or keeps, in no form yet. */
export interface Handout {
  /** The name of its files. */
  id: string;
  title: string;
  blocks: readonly Block[];
}

/** The pieces of a line. */
export const piecesOf = (line: Line): readonly Piece[] =>
  typeof line === 'string' || !Array.isArray(line) ? [line as Piece] : (line as readonly Piece[]);

/** The words of a piece, without its form. */
function wordsOf(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return piece.strong;
  return 'code' in piece ? piece.code : piece.text;
}

const plain = (line: Line): string => piecesOf(line).map(wordsOf).join('');

/** Every line of words in a document, as somebody reads it aloud. */
export function linesOf({ title, blocks }: Handout): string[] {
  const said = blocks.flatMap((block): string[] => {
    if ('heading' in block) return [block.heading];
    if ('paragraph' in block) return [plain(block.paragraph)];
    if ('note' in block) return [plain(block.note)];
    if ('list' in block) return block.list.map(plain);
    if ('copy' in block) return block.copy.split('\n');
    const { head, rows } = block.table;
    return [...head, ...rows.flatMap((row) => row.map(plain))];
  });
  return [title, ...said].filter((line) => line.trim() !== '');
}
