import type { Candidate } from './candidate.ts';
import { type Draft, type Range, spanOf } from './draft.ts';
import type { Kept, View } from './views.ts';

/** A candidate that can be kept with its stretch, wherever that stands: tokens count from the stretch's first. */
export interface Placed extends Candidate {
  /** UTF-16 code units from where the stretch begins. */
  readonly start: number;
  readonly end: number;
}

/** The kinds of finders, by which what they found is kept. */
export const KIND = {
  school: 0,
  somebody: 1,
  own: 2,
  people: 3,
  other: 4,
  children: 5,
  generic: 6,
  roles: 7,
  rolesHere: 8,
  settled: 9,
} as const;

/** One reading of a draft, stretch by stretch: only those are read whose words or facts have changed. */
export class Sheet {
  readonly draft: Draft;
  readonly views: readonly View[];
  /** Where each stretch begins, in tokens and in UTF-16 code units; the draft's end last. */
  readonly tokens: number[] = [0];
  readonly offsets: number[] = [0];

  constructor(draft: Draft, views: readonly View[]) {
    this.draft = draft;
    this.views = views;
    let tokens = 0;
    let offset = 0;
    for (const { stretch } of views) {
      tokens += stretch.tokens;
      offset += stretch.length;
      this.tokens.push(tokens);
      this.offsets.push(offset);
    }
  }

  /** The tokens of a stretch. */
  rangeOf(at: number): Range {
    return { from: this.tokens[at] ?? 0, to: this.tokens[at + 1] ?? 0 };
  }

  /** What is kept of this kind for a stretch, if nothing has changed that was read for it. */
  kept<Found>(kind: number, at: number, code: number, around: string): Kept<Found> | undefined {
    const kept = this.views[at]?.kept[kind] as Kept<Found> | undefined;
    return kept?.code === code && kept.around === around ? kept : undefined;
  }

  keep(kind: number, at: number, kept: Kept<unknown>): void {
    const view = this.views[at];
    if (view) view.kept[kind] = kept;
  }

  /** What is found in one stretch, or was when it last read the same. */
  one<Found>(
    kind: number,
    at: number,
    code: number,
    around: string,
    find: (range: Range) => Found,
  ): Found {
    const kept = this.kept<Found>(kind, at, code, around);
    if (kept) return kept.found;
    const found = find(this.rangeOf(at));
    this.keep(kind, at, { code, around, found });
    return found;
  }

  /** What is found in each stretch. */
  each<Found>(
    kind: number,
    code: number,
    around: (at: number) => string,
    find: (range: Range, at: number) => Found,
  ): Found[] {
    return this.views.map((_, at) =>
      this.one(kind, at, code, around(at), (range) => find(range, at)),
    );
  }

  /** Candidates of the draft as they are kept with a stretch. */
  place(at: number, candidates: readonly Candidate[]): readonly Placed[] {
    if (candidates.length === 0) return NONE;
    const base = this.tokens[at] ?? 0;
    const offset = this.offsets[at] ?? 0;
    return candidates.map((candidate) => {
      const { start, end } = spanOf(this.draft, candidate.from, candidate.to, candidate.trim);
      return {
        ...candidate,
        from: candidate.from - base,
        to: candidate.to - base,
        start: start - offset,
        end: end - offset,
      };
    });
  }
}

const NONE: readonly Placed[] = [];
