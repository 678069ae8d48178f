import words from './role-words.json' with { type: 'json' };

/** A role phrase by its first word, longest first. */
interface Phrase {
  readonly rest: readonly string[];
  readonly sure: boolean;
  readonly bare: boolean;
}

const BARE = new Set(words.bare);
const PHRASES = new Map<string, Phrase[]>();
for (const [phrases, sure] of [
  [words.sure, true],
  [words.unsure, false],
] as const) {
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    PHRASES.set(first, [...(PHRASES.get(first) ?? []), { rest, sure, bare: BARE.has(phrase) }]);
  }
}
for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);

export const MODIFIERS: ReadonlySet<string> = new Set(
  words.modifiers.replaceAll('-', '').split(' '),
);
export const COMPOUNDS: ReadonlySet<string> = new Set(
  words.compounds.replaceAll('-', '').split(' '),
);

interface Word {
  readonly key: string;
  readonly gap: string;
}

/** The longest role phrase that begins at token `at`, and the token after it. */
export function roleAt(
  tokens: readonly Word[],
  at: number,
): { to: number; sure: boolean; bare: boolean } | undefined {
  for (const phrase of PHRASES.get(tokens[at]?.key ?? '') ?? []) {
    if (
      phrase.rest.every(
        (word, i) => tokens[at + 1 + i]?.key === word && (tokens[at + 1 + i]?.gap.length ?? 9) < 3,
      )
    ) {
      return { to: at + 1 + phrase.rest.length, sure: phrase.sure, bare: phrase.bare };
    }
  }
  return undefined;
}
