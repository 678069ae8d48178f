import { kids } from './lists/kids.ts';
import type { Draft } from './tokens.ts';

const CUES = new Set([
  ...kids.filter((entry) => !entry.includes(' ')),
  ...'school schools nursery playground class teacher brother sister niece nephew grandson granddaughter baby'.split(
    ' ',
  ),
]);

/** Whether a draft has any sign of a child or a school, without which there is no child to be in danger. */
export function speaksOfChild(draft: Draft): boolean {
  return draft.tokens.some(
    (token) => token.mention !== undefined || token.keys.some((key) => CUES.has(key)),
  );
}
