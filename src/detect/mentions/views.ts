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
  /** From the nearest to the farthest. */
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
  /** It was never read so before. */
  isNew: boolean;
  /** What was found in it, by the kind of finder. */
  readonly kept: (Kept<unknown> | undefined)[];
}

/** Tokens beyond a stretch at which some finder looks. */
const BACK = 16;
const AHEAD = 20;
/** Surroundings of one stretch that are remembered: drafts repeat their sentences, and change around them. */
const MOST = 6;

const known = new WeakMap<object, WeakMap<Stretch, View[]>>();

function neighbours(stretches: readonly Stretch[], at: number, step: 1 | -1): Stretch[] {
  const found: Stretch[] = [];
  let tokens = step > 0 ? AHEAD : BACK;
  for (let i = at + step; tokens > 0; i += step) {
    const stretch = stretches[i];
    if (stretch === undefined) break;
    found.push(stretch);
    tokens -= stretch.tokens;
  }
  return found;
}

/** Whether the stretches from `at` on in steps are these neighbours and no more that finders would look at. */
function agrees(
  stretches: readonly Stretch[],
  at: number,
  step: 1 | -1,
  expected: readonly Stretch[],
): boolean {
  let tokens = step > 0 ? AHEAD : BACK;
  let i = at + step;
  for (const stretch of expected) {
    if (stretches[i] !== stretch) return false;
    tokens -= stretch.tokens;
    i += step;
  }
  return tokens <= 0 || stretches[i] === undefined;
}

/** The views of a draft's stretches, those that were seen before with what was found in them. `reader`: who reads. */
export function viewsOf(reader: object, stretches: readonly Stretch[]): View[] {
  let mine = known.get(reader);
  if (mine === undefined) {
    mine = new WeakMap();
    known.set(reader, mine);
  }
  const views: View[] = [];
  for (const [at, stretch] of stretches.entries()) {
    let alike = mine.get(stretch);
    if (alike === undefined) {
      alike = [];
      mine.set(stretch, alike);
    }
    let view = alike.find(
      ({ before, after }) => agrees(stretches, at, -1, before) && agrees(stretches, at, 1, after),
    );
    if (view === undefined) {
      view = {
        stretch,
        before: neighbours(stretches, at, -1),
        after: neighbours(stretches, at, 1),
        isNew: true,
        kept: [],
      };
      alike.unshift(view);
      if (alike.length > MOST) alike.pop();
    } else view.isNew = false;
    views.push(view);
  }
  return views;
}
