/** A rectangle in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Surroundings {
  viewport: { width: number; height: number };
  /** The composer as a whole: its dialog or form, or the editor with its Post button. */
  surround: Box;
  /** What must stay free: the text, and the Post button. */
  keepClear: Box[];
}

/** Where the card goes, in viewport pixels. */
export interface Placing {
  left: number;
  top: number;
  maxHeight: number;
}

const GAP = 10;
const MARGIN = 8;
/** Less height than this is no place to read in. */
const LEAST_HEIGHT = 140;

/**
 * Finds the place for a card or chip of this size: right, left, below or above the composer, else in the
 * largest gap between what must stay free. Never over the Post button; over the text only if there is no gap at all.
 * @param size the card's own size in pixels, as it would like to be.
 */
export function place(size: { width: number; height: number }, around: Surroundings): Placing {
  return beside(size, around) ?? stacked(size, around) ?? between(size, around);
}

type Size = { width: number; height: number };

function beside(size: Size, { viewport, surround }: Surroundings): Placing | null {
  const right = surround.right + GAP;
  const left = surround.left - GAP - size.width;
  const fitsRight = right + size.width <= viewport.width - MARGIN && right >= MARGIN;
  const fitsLeft = left >= MARGIN && left + size.width <= viewport.width - MARGIN;
  if (!fitsRight && !fitsLeft) return null;
  const maxHeight = viewport.height - 2 * MARGIN;
  const height = Math.min(size.height, maxHeight);
  const top = clamp(surround.top, MARGIN, viewport.height - MARGIN - height);
  return { left: fitsRight ? right : left, top, maxHeight };
}

function stacked(size: Size, { viewport, surround }: Surroundings): Placing | null {
  const least = Math.min(size.height, LEAST_HEIGHT * 2);
  const left = alignStart(size, surround, viewport.width);
  const below = viewport.height - MARGIN - (surround.bottom + GAP);
  const above = surround.top - GAP - MARGIN;
  if (below >= least && surround.bottom + GAP >= MARGIN) {
    return { left, top: surround.bottom + GAP, maxHeight: below };
  }
  if (above >= least && surround.top <= viewport.height) {
    return { left, top: MARGIN + above - Math.min(size.height, above), maxHeight: above };
  }
  return null;
}

/** The largest horizontal band that nothing to be kept clear crosses; the last things give way first. */
function between(size: Size, { viewport, surround, keepClear }: Surroundings): Placing {
  const least = Math.min(size.height, LEAST_HEIGHT);
  const left = alignStart(size, surround, viewport.width);
  for (let kept = keepClear.length; kept >= 0; kept--) {
    const band = largestGap(keepClear.slice(keepClear.length - kept), viewport.height);
    if (band.bottom - band.top < least && kept > 0) continue;
    const maxHeight = band.bottom - band.top;
    const height = Math.min(size.height, maxHeight);
    return { left, top: band.bottom - height, maxHeight };
  }
  throw new RangeError('unreachable: a viewport without obstacles is one band');
}

function largestGap(obstacles: Box[], height: number): { top: number; bottom: number } {
  const edges = obstacles
    .map(({ top, bottom }) => ({ top: top - MARGIN, bottom: bottom + MARGIN }))
    .sort((a, b) => a.top - b.top);
  let best = { top: MARGIN, bottom: MARGIN };
  let from = MARGIN;
  for (const edge of [...edges, { top: height - MARGIN, bottom: height }]) {
    const to = Math.min(edge.top, height - MARGIN);
    if (to - from > best.bottom - best.top) best = { top: from, bottom: to };
    from = Math.max(from, edge.bottom);
  }
  return best;
}

function alignStart(size: Size, surround: Box, width: number): number {
  return clamp(surround.left, MARGIN, Math.max(MARGIN, width - MARGIN - size.width));
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
