import type { Candidate } from './candidate.ts';
import { type Draft, type Range, spanOf } from './draft.ts';
import type { Facts } from './facts.ts';
import { joinPassages } from './join.ts';
import type { Kept, View } from './views.ts';

/** A candidate that can be kept with its stretch, wherever that stands: tokens count from the stretch's first. */
export interface Placed extends Candidate {
  /** UTF-16 code units from where the stretch begins. */
  readonly start: number;
  readonly end: number;
  /** The sentence of the stretch in which it begins. */
  readonly sentence: number;
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
  sealed: 10,
} as const;

const NONE: readonly Placed[] = [];

/** Neighbouring stretches joined to one draft, and in it those that may be read: the others are what they look at. */
interface Window {
  readonly draft: Draft;
  /** The stretch with which it begins, and the one after its last. */
  readonly first: number;
  readonly over: number;
}

/** One reading of a draft, stretch by stretch: only those are read whose words or facts have changed. */
export class Sheet {
  readonly text: string;
  readonly facts: Facts;
  readonly views: readonly View[];
  /** Where each stretch begins, in tokens and in UTF-16 code units; the draft's end last. */
  readonly tokens: number[] = [0];
  readonly offsets: number[] = [0];
  private readonly windows: (Window | undefined)[] = [];
  /** What was found of school and family, which is a sign of what its sentence is about. */
  private readonly told: { cue: 'school' | 'family'; found: readonly (readonly Placed[])[] }[] = [];

  constructor(text: string, facts: Facts, views: readonly View[]) {
    this.text = text;
    this.facts = facts;
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

  /** The draft around a stretch, and the stretch's tokens in it. */
  around(at: number): { draft: Draft; range: Range } {
    const { draft, first } = this.windows[at] ?? this.open(at);
    const base = this.tokens[first] ?? 0;
    const range = { from: (this.tokens[at] ?? 0) - base, to: (this.tokens[at + 1] ?? 0) - base };
    return { draft, range };
  }

  /** Joins the stretches that are new around this one; the whole draft where this one is not. */
  private open(at: number): Window {
    const { views } = this;
    let from = at;
    let to = at + 1;
    if (views[at]?.isNew) {
      while (views[from - 1]?.isNew) from--;
      while (views[to]?.isNew) to++;
    } else {
      from = 0;
      to = views.length;
    }
    const first = from - (views[from]?.before ?? 0);
    const over = to + (views[to - 1]?.after ?? 0);
    const passages = views.slice(first, over).flatMap(({ stretch }) => stretch.passages);
    const text = this.text.slice(this.offsets[first], this.offsets[over]);
    const window = { draft: joinPassages(text, passages, this.facts), first, over };
    for (const { cue, found } of this.told) this.tellWindow(window, cue, found);
    for (let i = from; i < to; i++) this.windows[i] ??= window;
    return window;
  }

  /** Makes known what was found of school or family. */
  tell(cue: 'school' | 'family', found: readonly (readonly Placed[])[]): void {
    const { whole } = this.facts;
    for (const { length } of found) whole[cue] += length;
    if (cue === 'school') whole.named = found.some(({ length }) => length > 0);
    this.told.push({ cue, found });
    for (const window of new Set(this.windows)) if (window) this.tellWindow(window, cue, found);
  }

  private tellWindow(
    { draft, first, over }: Window,
    cue: 'school' | 'family',
    found: readonly (readonly Placed[])[],
  ): void {
    for (let at = first; at < over; at++)
      for (const candidate of found[at] ?? NONE) {
        const base = (this.tokens[at] ?? 0) - (this.tokens[first] ?? 0);
        const sentence = draft.sentences[draft.tokens[base + candidate.from]?.sentence ?? 0];
        if (sentence) sentence[cue]++;
        if (cue === 'school')
          for (let i = candidate.from; i < candidate.to; i++) draft.ours.add(base + i);
      }
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
    find: (draft: Draft, range: Range) => Found,
  ): Found {
    const kept = this.kept<Found>(kind, at, code, around);
    if (kept) return kept.found;
    const { draft, range } = this.around(at);
    const found = find(draft, range);
    this.keep(kind, at, { code, around, found });
    return found;
  }

  /** What is found in each stretch. */
  each<Found>(
    kind: number,
    code: number,
    around: readonly string[] | undefined,
    find: (draft: Draft, range: Range, at: number) => Found,
  ): Found[] {
    const out: Found[] = [];
    for (let at = 0; at < this.views.length; at++)
      out.push(
        this.one(kind, at, code, around?.[at] ?? '', (draft, range) => find(draft, range, at)),
      );
    return out;
  }

  /** Candidates for mentions in each stretch. */
  search(
    kind: number,
    code: number,
    around: readonly string[] | undefined,
    find: (draft: Draft, range: Range) => readonly Candidate[],
  ): (readonly Placed[])[] {
    return this.each(kind, code, around, (draft, range, at) => this.place(at, find(draft, range)));
  }

  /** Candidates as they are kept with a stretch. */
  place(at: number, candidates: readonly Candidate[]): readonly Placed[] {
    if (candidates.length === 0) return NONE;
    const { draft, range } = this.around(at);
    const first = this.windows[at]?.first ?? 0;
    const offset = (this.offsets[at] ?? 0) - (this.offsets[first] ?? 0);
    const sentence = draft.tokens[range.from]?.sentence ?? 0;
    return candidates.map((candidate) => {
      const { start, end } = spanOf(draft, candidate.from, candidate.to, candidate.trim);
      return {
        ...candidate,
        from: candidate.from - range.from,
        to: candidate.to - range.from,
        start: start - offset,
        end: end - offset,
        sentence: (draft.tokens[candidate.from]?.sentence ?? 0) - sentence,
      };
    });
  }
}
