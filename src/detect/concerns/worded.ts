import type { Draft, Token } from './tokens.ts';

/** Whether a token is one of some words; for words that few drafts are asked for, as traits (`traits.ts`) are few. */
export type Worded = (token: Token | undefined) => boolean;

/** Makes the test for a list of words; a mention is none of them. */
export function worded(words: readonly string[]): Worded {
  const set = new Set(words);
  return (token) =>
    token?.mention === undefined && token?.keys.some((key) => set.has(key)) === true;
}

/** Whether any word of a draft is one of them. */
export const says = ({ tokens }: Draft, is: Worded): boolean => tokens.some(is);
