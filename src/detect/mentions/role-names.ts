import words from './role-words.json' with { type: 'json' };

/** A role phrase by its first word, longest first. */
interface Phrase {
  readonly rest: readonly string[];
  readonly sure: boolean;
  readonly bare: boolean;
  readonly everywhere: boolean;
}

const EVERYWHERE = new Set(words.everywhere);
const BARE = new Set(words.bare);
const PHRASES = new Map<string, Phrase[]>();
for (const [phrases, sure] of [
  [words.sure, true],
  [words.unsure, false],
] as const) {
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    PHRASES.set(first, [
      ...(PHRASES.get(first) ?? []),
      { rest, sure, bare: BARE.has(phrase), everywhere: EVERYWHERE.has(phrase) },
    ]);
  }
}
for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);

export const MODIFIERS: ReadonlySet<string> = new Set(
  words.modifiers.replaceAll('-', '').split(' '),
);
export const COMPOUNDS: ReadonlySet<string> = new Set(
  words.compounds.replaceAll('-', '').split(' '),
);

/** A role phrase found in the draft. */
export interface Role {
  /** Token after it. */
  readonly to: number;
  /** Only schools have it, so that a determiner is enough. */
  readonly sure: boolean;
  /** It may stand without a determiner. */
  readonly bare: boolean;
  /** Many other places have it too. */
  readonly everywhere: boolean;
}

const ACTS: ReadonlySet<string> = new Set(words.acts.split(' '));
const ELSEWHERE: ReadonlySet<string> = new Set(words.elsewhere.split(' '));
/** Whether a folded word is what people in these jobs do. */
export const isRoleAct = (key: string): boolean => ACTS.has(key);
/** Whether a folded word tells of a workplace, hospital or shop, where the same jobs are. */
export const isWorkplaceWord = (key: string): boolean => ELSEWHERE.has(key);

interface Word {
  readonly key: string;
  readonly gap: string;
}

const AREAS: ReadonlySet<string> = new Set(words.areas.split(' '));
const PERSONS: ReadonlySet<string> = new Set(words.persons.split(' '));
const POSTS: ReadonlySet<string> = new Set(words.posts.split(' '));

/** Whether a role phrase may begin with this folded word. */
export const beginsRole = (key: string): boolean =>
  PHRASES.has(key) || AREAS.has(key) || PERSONS.has(key) || key === '1';

/** Somebody by what they do or where they stand: "music man", "lunchtime ladies", "lady on the door". */
function areaPerson(tokens: readonly Word[], at: number): number | undefined {
  const key = (i: number): string =>
    i === at || tokens[i]?.gap === ' ' ? (tokens[i]?.key ?? '') : '';
  if (!AREAS.has(key(at)) && !PERSONS.has(key(at))) return undefined;
  if (AREAS.has(key(at)) && PERSONS.has(key(at + 1))) return at + 2;
  if (AREAS.has(key(at)) && /^club$/.test(key(at + 1)) && PERSONS.has(key(at + 2))) return at + 3;
  if (!PERSONS.has(key(at)) || !/^(?:in|on|at|from)$/.test(key(at + 1))) return undefined;
  const post = /^(?:the|our|that)$/.test(key(at + 2)) ? at + 3 : at + 2;
  return POSTS.has(key(post)) ? post + 1 : undefined;
}

/** The longest role phrase that begins at token `at`, and the token after it. */
export function roleAt(tokens: readonly Word[], at: number): Role | undefined {
  // "his 1:1": an adult who works with one child.
  if (tokens[at]?.key === '1' && tokens[at + 1]?.key === '1' && tokens[at + 1]?.gap === ':')
    return { to: at + 2, sure: true, bare: false, everywhere: false };
  for (const phrase of PHRASES.get(tokens[at]?.key ?? '') ?? []) {
    if (
      phrase.rest.every(
        (word, i) => tokens[at + 1 + i]?.key === word && (tokens[at + 1 + i]?.gap.length ?? 9) < 3,
      )
    ) {
      return { ...phrase, to: at + 1 + phrase.rest.length };
    }
  }
  const area = areaPerson(tokens, at);
  if (area !== undefined) return { to: area, sure: true, bare: false, everywhere: false };
  return undefined;
}
