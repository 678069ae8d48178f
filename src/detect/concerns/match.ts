import type { Pattern, Step } from './pattern.ts';
import type { Draft, Token } from './tokens.ts';

/** Where a pattern fits: token indexes, end exclusive, and which of them its own words took. */
export interface Match {
  from: number;
  to: number;
  /** Token indexes that the pattern's words, slots and tags took. */
  taken: number[];
}

/** Gives the compromise tags of a token; asked only where a pattern names a tag. */
export type TagsOf = (index: number) => ReadonlySet<string>;

const has = (token: Token | undefined, word: string): boolean =>
  token?.keys.includes(word) ?? false;

/** A gap does not run over a person, as the act would be theirs; it may over the owner of a thing, "broke my son's glasses". */
const stops = (token: Token | undefined): boolean =>
  token?.mention !== undefined && token.mention.kind !== 'school' && token.owner !== true;

const NO_LENGTHS: number[] = [];

/** Lengths of the phrases that fit at `at`, reading forward or backward. */
function phraseLengths(
  draft: Draft,
  step: Step & { is: 'words' },
  at: number,
  way: 1 | -1,
  edge: number,
): number[] {
  const token = draft.tokens[at];
  if (!token || at === edge) return [];
  const table = way === 1 ? step.byFirst : step.byLast;
  let lengths = step.fits?.(token) ? [1] : NO_LENGTHS;
  for (const key of token.keys) {
    const phrases = table.get(key);
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      const fits = phrase.every((word, i) => {
        const place = way === 1 ? at + i : at - (phrase.length - 1 - i);
        return (way === 1 ? place < edge : place > edge) && has(draft.tokens[place], word);
      });
      if (fits && !lengths.includes(phrase.length)) lengths = [...lengths, phrase.length];
    }
  }
  return lengths.length > 1 ? lengths.sort((a, b) => b - a) : lengths;
}

/** Walks the steps from `index` in one direction; `at` is the next token to read. Every gap is bounded, so is the walk. */
function walk(
  draft: Draft,
  steps: Step[],
  index: number,
  at: number,
  way: 1 | -1,
  edge: number,
  tagsOf: TagsOf,
  taken: number[],
): number | undefined {
  const step = steps[index];
  if (!step) return at;
  const onward = (place: number): number | undefined =>
    walk(draft, steps, index + way, place, way, edge, tagsOf, taken);
  const token = at === edge ? undefined : draft.tokens[at];
  switch (step.is) {
    case 'edge':
      return at === edge ? onward(at) : undefined;
    case 'not':
      return token && step.bars(token) ? undefined : onward(at);
    case 'gap': {
      let place = at;
      for (let i = 0; i <= step.most; i++, place += way) {
        const end = onward(place);
        if (end !== undefined) return end;
        if (place === edge || !draft.tokens[place] || (!step.over && stops(draft.tokens[place])))
          return undefined;
      }
      return undefined;
    }
    case 'slot':
    case 'tag': {
      if (token && (step.is === 'slot' ? step.fits(token) : tagsOf(at).has(step.tag))) {
        taken.push(at);
        const end = onward(at + way);
        if (end !== undefined) return end;
        taken.pop();
      }
      return step.optional ? onward(at) : undefined;
    }
    case 'words': {
      for (const length of phraseLengths(draft, step, at, way, edge)) {
        for (let i = 0; i < length; i++) taken.push(at + i * way);
        const end = onward(at + length * way);
        if (end !== undefined) return end;
        taken.length -= length;
      }
      return step.optional ? onward(at) : undefined;
    }
  }
}

/** Where the pattern fits with its anchor on the `length` tokens from `at`, within the sentence of these. */
export function matchAt(
  draft: Draft,
  pattern: Pattern,
  at: number,
  length: number,
  tagsOf: TagsOf,
): Match | undefined {
  const sentence = draft.sentences[draft.tokens[at]?.sentence ?? 0];
  if (!sentence) return undefined;
  const { from, to } = sentence;
  const taken = Array.from({ length }, (_, i) => at + i);
  const { steps, anchor } = pattern;
  if (walk(draft, steps, anchor + 1, at + length, 1, to, tagsOf, taken) === undefined)
    return undefined;
  if (walk(draft, steps, anchor - 1, at - 1, -1, from - 1, tagsOf, taken) === undefined)
    return undefined;
  return { from: Math.min(...taken), to: Math.max(...taken) + 1, taken };
}
