import * as v from 'valibot';
import { settingOf, sound } from './reading.ts';

/** The browser's own language, where there is a file for it. */
export const AUTO = 'auto';

/** `auto`, or the code of a language file: `cy`, `en-GB`. Which files there are, whoever reads it knows. */
export const language = settingOf<string>(
  AUTO,
  sound(v.pipe(v.string(), v.regex(/^(?:auto|[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?)$/))),
);

/** The language that all others are translations of. */
export const ENGLISH = 'en';

/**
 * The code of the language to speak: the one that was chosen, or the browser's own, as far as there is a file for it;
 * else English.
 *
 * @param choice `auto`, or a code.
 * @param browsers the language of the browser itself, BCP 47: `pl-PL`.
 * @param codes of all language files.
 */
export function languageFor(choice: string, browsers: string, codes: readonly string[]): string {
  const asked = (choice === AUTO ? browsers : choice).toLowerCase();
  const [base] = asked.split(/[-_]/);
  return codes.find((code) => code === asked) ?? codes.find((code) => code === base) ?? ENGLISH;
}
