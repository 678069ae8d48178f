import * as v from 'valibot';
import { settingOf, sound } from './reading.ts';

/** The browser's own language, where there is a file for it. */
export const AUTO = 'auto';

/** `auto`, or the code of a language file: `cy`, `en-GB`. Which files there are, whoever reads it knows. */
export const language = settingOf<string>(
  AUTO,
  sound(v.pipe(v.string(), v.regex(/^(?:auto|[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?)$/))),
);
