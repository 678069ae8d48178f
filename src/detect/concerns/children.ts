import { kids } from './lists/kids.ts';
import type { Draft, Token } from './tokens.ts';
import { NUMBER } from './words.ts';

const CUES = new Set([
  ...kids.filter((entry) => !entry.includes(' ')),
  ...'stepdad stepmum stepfather stepmother school schools nursery playground class teacher brother sister niece nephew grandson granddaughter baby'.split(
    ' ',
  ),
]);
/** Words before a number that make it a school year or an age. */
const BEFORE_NUMBER = new Set('year yr y im aged shes hes'.split(' '));

const hasKey = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token?.keys.some((key) => words.has(key)) ?? false;

/** Whether a draft has any sign of a child or a school, without which there is no child to be in danger. */
export function speaksOfChild({ tokens }: Draft): boolean {
  return tokens.some(
    (token, i) =>
      token.mention !== undefined ||
      hasKey(token, CUES) ||
      (hasKey(token, BEFORE_NUMBER) && tokens[i + 1]?.keys.includes(NUMBER.any)),
  );
}
