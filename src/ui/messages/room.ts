/** The language that something is said in, as an element names it. */
export interface Spoken {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** What a language brings: itself, and its words by the name of the room that says them. */
export interface Words {
  about: { code: string; dir: Spoken['dir']; checked?: unknown };
  [room: string]: unknown;
}

const ENGLISH: Spoken = { lang: 'en-GB', dir: 'ltr' };

interface Room {
  /** What components read. Its words are replaced in place. */
  now: object;
  english: unknown;
}

const rooms = new Map<string, Room>();
let spoken = ENGLISH;
let unchecked = false;

/**
 * Names a part of the catalogue, so that a language can replace its words. Called where the English words are
 * written, marked as pure: a bundle keeps only the rooms that something of it says.
 */
export function room<T extends object>(name: string, english: T): T {
  rooms.set(name, { now: english, english: copyOf(english) });
  return english;
}

/**
 * Has every room speak a language from now on; English for `null`, and in rooms that the language hasn't got. To be
 * called before anything is drawn, or with everything drawn anew after it.
 */
export function speak(words: Words | null): void {
  spoken = words ? { lang: words.about.code, dir: words.about.dir } : ENGLISH;
  unchecked = words !== null && !words.about.checked;
  for (const [name, { now, english }] of rooms) {
    replace(now as Tree, (words?.[name] ?? english) as Tree);
  }
}

/** The language in force, for `lang` and `dir` where its words stand. */
export const spokenIn = (): Spoken => spoken;

/** Whether the language in force is English. */
export const isEnglish = (): boolean => spoken === ENGLISH;

/** Whether the language in force is a translation that no speaker has checked. */
export const isUnchecked = (): boolean => unchecked;

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function copyOf(value: unknown): unknown {
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}

// In place, all the way down: components hold the object, and some a group within it.
function replace(now: Tree, words: Tree): void {
  for (const key of Object.keys(now)) if (!(key in words)) delete now[key];
  for (const [key, own] of Object.entries(words)) {
    const old = now[key];
    if (isTree(old) && isTree(own)) replace(old, own);
    else now[key] = copyOf(own);
  }
}
