import { verbForms } from './inflect.ts';

const lines = (text: string): string[] =>
  text
    .trim()
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean);

/** A word list: words and phrases between commas or line ends, written without apostrophes or accents. */
export const words = (text: string): string[] => lines(text);

/** A verb list: base forms between commas or line ends (`_` for a particle: `pick_on`), irregular pasts after a space (`hit hit`). */
export const verbs = (text: string): string[] => lines(text).flatMap(verbForms);
