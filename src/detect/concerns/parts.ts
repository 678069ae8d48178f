import type { Mention } from '../types.ts';

/** A stretch of a draft that can be cut into words without the rest. */
export interface Part {
  /** UTF-16 code units of the draft, end exclusive. */
  start: number;
  end: number;
  /** The mentions in it, as indexes into the draft's, end exclusive. */
  from: number;
  to: number;
}

/** Code units after which any space ends a part. */
const LONG = 240;

/** Where a part may end: after the space after a stop, and after a line's end; a row of them is one. */
const END = /(?:[.?!…] |\n)(?:[.?!… \n]*[ \n])?/g;

/** The end of the first stop or line at or after `from`; the text's length if there is none. */
function endFrom(text: string, from: number): number {
  END.lastIndex = from;
  return END.test(text) ? END.lastIndex : text.length;
}

/**
 * Calls `found` with the parts of a draft in order: up to the space after a sentence's end or up to a line's end, never
 * inside a word or a mention. So a keystroke changes one part. Linear in the draft's length; mentions in order.
 */
export function eachPart(
  text: string,
  mentions: readonly Mention[],
  found: (part: Part) => void,
): void {
  let next = 0;
  let stop = 0;
  for (let start = 0, end = 0; start < text.length; ) {
    if (stop <= end) stop = endFrom(text, end);
    const space = stop - start <= LONG ? -1 : text.indexOf(' ', Math.max(end, start + LONG));
    end = space < 0 ? stop : Math.min(stop, space + 1);
    let to = next;
    for (let mention = mentions[to]; mention && mention.end <= end; mention = mentions[to]) to++;
    const open = mentions[to];
    if (open && open.start < end && end < text.length) continue;
    found({ start, end, from: next, to });
    start = end;
    next = to;
  }
}
