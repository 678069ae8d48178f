import cues from './cues.json' with { type: 'json' };

const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => word.replaceAll('-', '')));

const SCHOOL = setOf(cues.school);
const FAMILY = setOf(cues.family);
const OUTSIDE = setOf(cues.outside);
const PLACE = setOf(cues.place);
const VERBS = setOf(cues.verbs);

function within(words: ReadonlySet<string>, key: string): boolean {
  return words.has(key) || (key.length > 3 && key.endsWith('s') && words.has(key.slice(0, -1)));
}

export const isPlaceWord = (key: string): boolean => PLACE.has(key);
export const isVerb = (key: string): boolean => VERBS.has(key);
export const isSchoolWord = (key: string): boolean =>
  within(SCHOOL, key) || (key.charCodeAt(0) === 121 && /^(?:y|yr|year)\d{1,2}$/.test(key));
export const isOutsideWord = (key: string): boolean => within(OUTSIDE, key);

/** Whether a folded word is of the writer's family: son, nan, twins. */
export const isFamilyWord = (key: string): boolean => within(FAMILY, key);

const YEAR = new Set(['year', 'yr', 'yrs']);

/** "Year 6", not "six years". */
export function isYear(key: string, next: string): boolean {
  return (
    YEAR.has(key) &&
    /^(?:\d{1,2}[a-z]{0,2}|r|one|two|three|four|five|six|seven|eight|nine|ten|eleven)$/.test(next)
  );
}
