import type { Pattern, Step } from './pattern.ts';
import type { SentenceIndex } from './sentence-index.ts';
import type { Draft, Sentence, Token } from './tokens.ts';

/** Where a pattern fits: token indexes, end exclusive, and which of them its own words took. */
export interface Match {
  from: number;
  to: number;
  /** Token indexes that the pattern's words, slots and tags took. */
  taken: number[];
}

/** Gives the compromise tags of a token; asked only where a pattern names a tag. */
export type TagsOf = (index: number) => ReadonlySet<string>;

/** A gap does not run over a person, as the act would be theirs; it may over the owner of a thing, "broke my son's glasses". */
const stops = ({ mention, owner }: Token): boolean =>
  mention !== undefined && mention.kind !== 'school' && !owner;

/** Walks patterns over one sentence. Every gap is bounded, so is each walk. */
export class Walker {
  readonly #tokens: readonly Token[];
  readonly #sentence: Sentence;
  readonly #index: SentenceIndex;
  readonly #tagsOf: TagsOf;
  readonly #taken: number[] = [];
  #steps: readonly Step[] = [];

  /** `index` must have read this sentence. */
  constructor(draft: Draft, sentence: Sentence, index: SentenceIndex, tagsOf: TagsOf) {
    this.#tokens = draft.tokens;
    this.#sentence = sentence;
    this.#index = index;
    this.#tagsOf = tagsOf;
  }

  /** Where the pattern fits with its anchor on the `length` tokens from `at`. */
  matchAt({ steps, anchor }: Pattern, at: number, length: number): Match | undefined {
    this.#steps = steps;
    const taken = this.#taken;
    taken.length = 0;
    for (let i = 0; i < length; i++) taken.push(at + i);
    if (!this.#walk(anchor + 1, at + length, 1) || !this.#walk(anchor - 1, at - 1, -1))
      return undefined;
    return { from: Math.min(...taken), to: Math.max(...taken) + 1, taken: [...taken] };
  }

  /** Whether the phrase's other words follow token `at`. */
  #follow(rest: readonly number[], at: number, way: 1 | -1, edge: number): boolean {
    let place = at;
    for (const number of rest) {
      place += way;
      if (place === edge || !this.#tokens[place]?.word.numbers.includes(number)) return false;
    }
    return true;
  }

  /** Lengths of the phrases that fit at `at`, as bits. */
  #lengths(step: Step & { is: 'words' }, at: number, way: 1 | -1, edge: number): number {
    let lengths = step.slots !== 0 && this.#index.fits(at, step.slots) ? 2 : 0;
    const table = way === 1 ? step.phrases.forward : step.phrases.backward;
    for (const number of this.#tokens[at]?.word.numbers ?? []) {
      const phrases = table.get(number);
      if (phrases === undefined) continue;
      if (phrases.alone) lengths |= 2;
      for (const rest of phrases.rest)
        if (this.#follow(rest, at, way, edge)) lengths |= 2 << rest.length;
    }
    return lengths;
  }

  /** Walks the steps from number `i` in one direction; `at` is the next token to read. */
  #walk(i: number, at: number, way: 1 | -1): boolean {
    if (i < 0 || i >= this.#steps.length) return true;
    const step = this.#steps[i] as Step;
    const edge = way === 1 ? this.#sentence.to : this.#sentence.from - 1;
    switch (step.is) {
      case 'edge':
        return at === edge && this.#walk(i + way, at, way);
      case 'not': {
        const barred =
          at !== edge &&
          (this.#index.fits(at, step.slots) ||
            (this.#tokens[at] as Token).keys.some((key) => step.words.has(key)));
        return !barred && this.#walk(i + way, at, way);
      }
      case 'gap':
        for (let place = at, left = step.most; left >= 0; left--, place += way) {
          if (this.#walk(i + way, place, way)) return true;
          if (place === edge || (!step.over && stops(this.#tokens[place] as Token))) return false;
        }
        return false;
      case 'slot':
      case 'tag': {
        const fits =
          at !== edge &&
          (step.is === 'slot' ? this.#index.fits(at, step.slots) : this.#tagsOf(at).has(step.tag));
        if (fits) {
          this.#taken.push(at);
          if (this.#walk(i + way, at + way, way)) return true;
          this.#taken.pop();
        }
        return step.optional && this.#walk(i + way, at, way);
      }
      case 'words': {
        let lengths = at === edge ? 0 : this.#lengths(step, at, way, edge);
        while (lengths !== 0) {
          // The longest first.
          const length = 31 - Math.clz32(lengths);
          lengths ^= 1 << length;
          for (let j = 0; j < length; j++) this.#taken.push(at + j * way);
          if (this.#walk(i + way, at + length * way, way)) return true;
          this.#taken.length -= length;
        }
        return step.optional && this.#walk(i + way, at, way);
      }
    }
  }
}
