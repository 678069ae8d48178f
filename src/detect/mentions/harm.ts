import type { Draft } from './draft.ts';
import words from './harm-words.json' with { type: 'json' };

const HARM: ReadonlySet<string> = new Set(words.harm.split(' '));
const STORY: ReadonlySet<string> = new Set(words.story.split(' '));
const known = new WeakMap<Draft, Tenor>();

/** What sort of tale a draft tells, as far as single words say. */
export interface Tenor {
  /** How many different words of harm, fear or want stand in it. */
  readonly harm: number;
  /** Words of films, books and songs stand in it. */
  readonly story: boolean;
}

/** The tenor of a draft, worked out once. */
export function tenorOf(draft: Draft): Tenor {
  const before = known.get(draft);
  if (before) return before;
  const harm = new Set<string>();
  let story = false;
  for (const { key } of draft.tokens) {
    if (HARM.has(key)) harm.add(key);
    if (STORY.has(key)) story = true;
  }
  const tenor = { harm: harm.size, story };
  known.set(draft, tenor);
  return tenor;
}
