import { kids } from './lists/kids.ts';
import type { Draft } from './tokens.ts';
import { has, trait } from './traits.ts';
import { NUMBER } from './words.ts';

const CUES = trait([
  ...kids.filter((entry) => !entry.includes(' ')),
  ...'stepdad stepmum stepfather stepmother school schools nursery playground class teacher brother sister niece nephew grandson granddaughter baby'.split(
    ' ',
  ),
]);
/** Words before a number that make it a school year or an age. */
const BEFORE_NUMBER = trait('year yr y im aged shes hes'.split(' '));

/** Whether a draft has any sign of a child or a school, without which there is no child to be in danger. */
export function speaksOfChild({ tokens }: Draft): boolean {
  return tokens.some(
    (token, i) =>
      token.mention !== undefined ||
      has(token, CUES) ||
      (has(token, BEFORE_NUMBER) && tokens[i + 1]?.keys.includes(NUMBER.any)),
  );
}
