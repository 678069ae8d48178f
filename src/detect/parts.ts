import type { Mention, Span } from './types.ts';

/** A draft whose middle is left out, as one text, with the way back to the offsets of the whole. */
export interface Parts {
  text: string;
  /** As many as those of the whole, in their order. */
  mentions: Mention[];
  /** Puts what was found in `text` where it stands in the whole; what runs over the cut is left out. */
  place<T extends Span>(found: readonly T[]): T[];
}

/** The first and last parts of `text` around `unread`, a line break between them. Offsets in UTF-16 code units. */
export function partsOf(text: string, unread: Span, mentions: readonly Mention[]): Parts {
  const cut = unread.start;
  const removed = unread.end - unread.start - 1;
  const moved = <T extends Span>(span: T, by: number): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    text: `${text.slice(0, cut)}\n${text.slice(unread.end)}`,
    mentions: mentions.map((mention) => (mention.start < cut ? mention : moved(mention, -removed))),
    place: (found) =>
      found.flatMap((span) => {
        if (span.end <= cut) return [span];
        return span.start > cut ? [moved(span, removed)] : [];
      }),
  };
}
