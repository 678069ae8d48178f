import { lists } from './lists/index.ts';
import { type Match, Walker } from './match.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { SentenceIndex } from './sentence-index.ts';
import { slots } from './slots.ts';
import { lazyTags } from './tags.ts';
import type { Draft, Sentence } from './tokens.ts';
import { eachPhrase, emptyTree, plant, type WordTree } from './word-tree.ts';

/** Words of a draft that a book knows: the tokens from `from` to `to`, end exclusive, and what they stand for. */
export interface Told<T> {
  value: T;
  from: number;
  to: number;
}

interface Line<T> {
  pattern: Pattern;
  /** Whether it asks who stands somewhere. */
  asksWho: boolean;
  /** Nothing where the words only look like those of another line. */
  value: T | undefined;
}

/** Steps of rules are no business of a book. */
const index = new SentenceIndex(0);

/**
 * Patterns (`pattern.ts`) and what each stands for, apart from the rules of concerns: nothing here is learned from.
 * Fill a book before drafts are read that it is to look in: a word gets its numbers when it is first met.
 */
export class PhraseBook<T> {
  readonly #lines: WordTree<Line<T>> = emptyTree();

  /**
   * Adds patterns for `value`, one a line. A line that begins with `- ` takes back every other that shares a word with
   * it, one with `# ` is a heading. `own` are lists that `@` may name besides those of the rules.
   */
  add(text: string, value: T, own: Readonly<Record<string, readonly string[]>> = {}): void {
    for (const written of text.split('\n').map((line) => line.trim())) {
      if (written === '' || written.startsWith('# ')) continue;
      const takesBack = written.startsWith('- ');
      const source = takesBack ? written.slice(2) : written;
      const pattern = compilePattern(source, { lists: { ...lists, ...own }, slots });
      const anchor = pattern.steps[pattern.anchor];
      if (anchor?.is !== 'words') continue;
      const asksWho = pattern.steps.some((step) => 'slots' in step && step.slots !== 0);
      const line = { pattern, asksWho, value: takesBack ? undefined : value };
      for (const phrase of anchor.phrases.all) plant(this.#lines, phrase, line);
    }
  }

  /** What stands in a draft, in the order of its words. */
  find(draft: Draft): Told<T>[] {
    return draft.sentences.flatMap((sentence) => this.#within(draft, sentence));
  }

  #within(draft: Draft, sentence: Sentence): Told<T>[] {
    let walker: Walker | undefined;
    let read = false;
    const kept: { match: Match; value: T }[] = [];
    const back = new Set<number>();
    for (let at = sentence.from; at < sentence.to; at++) {
      for (const number of draft.tokens[at]?.word.numbers ?? []) {
        const begun = this.#lines.next.get(number);
        if (begun === undefined) continue;
        walker ??= new Walker(draft, sentence, index, lazyTags(draft));
        const reader = walker;
        eachPhrase([begun], draft, at, sentence.to, ({ pattern, asksWho, value }, length) => {
          if (asksWho && !read) {
            index.read(draft, sentence);
            read = true;
          }
          const match = reader.matchAt(pattern, at, length);
          if (match === undefined) return;
          if (value !== undefined) kept.push({ match, value });
          else for (const taken of match.taken) back.add(taken);
        });
      }
    }
    return kept
      .filter(({ match }) => !match.taken.some((taken) => back.has(taken)))
      .map(({ match: { from, to }, value }) => ({ value, from, to }))
      .sort((a, b) => a.from - b.from || b.to - a.to);
  }
}
