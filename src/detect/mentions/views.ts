import { edgeOf } from './edges.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretches.ts';

/** What finders of one kind found in a stretch, with what they had read of the rest of the draft. */
export interface Kept<Found> {
  /** The facts, as a number. */
  readonly code: number;
  /** What had been found before in and around the stretch, as text. */
  readonly around: string;
  readonly found: Found;
}

/** A stretch among its neighbours, as far as any finder looks: whatever else the draft holds, it reads the same. */
export interface View {
  readonly stretch: Stretch;
  /** How many stretches before it and after it finders look at. */
  readonly before: number;
  readonly after: number;
  /** The words before it and after it, by number. */
  readonly beside: readonly number[];
  /** It was never read so before. */
  isNew: boolean;
  /** What was found in it, by the kind of finder. */
  readonly kept: (Kept<unknown> | undefined)[];
}

/** Tokens beyond a stretch at which some finder looks. */
const BACK = 16;
const AHEAD = 20;
/** A name may go on for so many tokens beyond the last at which a finder looks. */
const NAME = 2;
/** Surroundings of one stretch that are remembered: drafts repeat their sentences, and change around them. */
const MOST = 6;
/** Ends of stretches, and of the draft. */
const NEXT = -1;
const OVER = -2;

/** Notes the words beside a stretch, and gives how many stretches they reach over. */
function note(
  beside: number[],
  stretches: readonly Stretch[],
  at: number,
  step: 1 | -1,
  reach: number,
): number {
  let tokens = reach;
  let i = at + step;
  for (; tokens > 0; i += step) {
    const stretch = stretches[i];
    if (stretch === undefined) {
      beside.push(OVER);
      break;
    }
    const { passages } = stretch;
    let left = tokens + NAME;
    for (let n = 0; n < passages.length && left > 0; n++) {
      const passage = passages[step > 0 ? n : passages.length - 1 - n] as Passage;
      beside.push(edgeOf(passage, left, step > 0));
      left -= passage.tokens.length;
    }
    beside.push(NEXT);
    tokens -= stretch.tokens;
  }
  return Math.abs(i - at) - 1;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The views of a draft's stretches, those that were seen before with what was found in them. */
export function viewsOf(stretches: readonly Stretch[]): View[] {
  const views: View[] = [];
  const beside: number[] = [];
  for (let at = 0; at < stretches.length; at++) {
    const stretch = stretches[at] as Stretch;
    beside.length = 0;
    const before = note(beside, stretches, at, -1, BACK);
    const after = note(beside, stretches, at, 1, AHEAD);
    let view: View | undefined;
    for (const one of stretch.views) if (isSame(one.beside, beside)) view = one;
    if (view === undefined) {
      view = { stretch, before, after, beside: [...beside], isNew: true, kept: [] };
      stretch.views.unshift(view);
      if (stretch.views.length > MOST) stretch.views.pop();
    } else view.isNew = false;
    views.push(view);
  }
  return views;
}
