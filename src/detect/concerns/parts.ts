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

const FULL_STOP = 46;
const ASKING = 63;
const SHOUTING = 33;
const ELLIPSIS = 0x2026;
const SPACE = 32;
const LINE_END = 10;

const isStop = (unit: number): boolean =>
  unit === FULL_STOP || unit === ASKING || unit === SHOUTING || unit === ELLIPSIS;

/**
 * Calls `found` with the parts of a draft in order: up to the space after a sentence's end or up to a line's end, never
 * inside a word or a mention. So a keystroke changes one part. Linear in the draft's length; mentions in order.
 */
export function eachPart(
  text: string,
  mentions: readonly Mention[],
  found: (part: Part) => void,
): void {
  let start = 0;
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== LINE_END) {
      if (unit !== SPACE) continue;
      if (i - start < LONG && !(i > start && isStop(text.charCodeAt(i - 1)))) continue;
    }
    const end = i + 1;
    let to = next;
    for (let mention = mentions[to]; mention && mention.end <= end; mention = mentions[to]) to++;
    const open = mentions[to];
    if (open && open.start < end) continue;
    found({ start, end, from: next, to });
    start = end;
    next = to;
  }
  if (start < text.length) found({ start, end: text.length, from: next, to: mentions.length });
}
