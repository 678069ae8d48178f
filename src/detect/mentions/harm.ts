import words from './harm-words.json' with { type: 'json' };

const HARM: ReadonlySet<string> = new Set(words.harm.split(' '));
const STORY: ReadonlySet<string> = new Set(words.story.split(' '));

/** What sort of tale a draft tells, as far as single words say. */
export interface Tenor {
  /** How many different words of harm, fear or want stand in it. */
  readonly harm: number;
  /** Words of films, books and songs stand in it. */
  readonly story: boolean;
}

/** Whether a folded word is of harm, fear or want. */
export const isHarmWord = (key: string): boolean => HARM.has(key);
/** Whether a folded word is of films, books and songs. */
export const isStoryWord = (key: string): boolean => STORY.has(key);
