import cues from './cues.json' with { type: 'json' };
import { isHarmWord, isStoryWord } from './harm.ts';
import { isWorkplaceWord } from './role-names.ts';

const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => word.replaceAll('-', '')));

const SCHOOL = setOf(cues.school);
const FAMILY = setOf(cues.family);
const OUTSIDE = setOf(cues.outside);
const PLACE = setOf(cues.place);
const VERBS = setOf(cues.verbs);

/** Someone's dog and the manager in "site manager" tell nothing of a shop or a match. */
const HOMELY =
  /^(?:dogs?|cats?|puppy|kitten|hair|nails|manager|window|kitchen|cleaners?|wedding|car)$/;
/** Years and decades in which the writer was a child. */
const PAST = /^(?:19[3-9]\d|fifties|sixties|seventies|eighties|nineties|[5-9]0s)$/;
/** Rooms and jobs that a school has too. */
const ROOMS = /^(?:kitchen|library|hall|window|office|garden)$/;
export const isRoom = (key: string): boolean => ROOMS.test(key);
/** What a folded word is a sign of, as bits. */
export const CUE = {
  school: 1,
  family: 2,
  outside: 4,
  workplace: 8,
  home: 16,
  room: 32,
  harm: 64,
  story: 128,
  past: 256,
  missing: 512,
} as const;

/** The signs that a folded word gives, as bits of `CUE`. */
export function cuesOf(key: string): number {
  return (
    (isSchoolWord(key) ? CUE.school : 0) |
    (within(FAMILY, key) ? CUE.family : 0) |
    (isOutsideWord(key) ? CUE.outside : 0) |
    (isWorkplaceWord(key) ? CUE.workplace : 0) |
    (HOMELY.test(key) ? CUE.home : 0) |
    (isRoom(key) ? CUE.room : 0) |
    (isHarmWord(key) ? CUE.harm : 0) |
    (isStoryWord(key) ? CUE.story : 0) |
    (PAST.test(key) ? CUE.past : 0) |
    (key === 'missing' ? CUE.missing : 0)
  );
}

function within(words: ReadonlySet<string>, key: string): boolean {
  return words.has(key) || (key.length > 3 && key.endsWith('s') && words.has(key.slice(0, -1)));
}

export const isPlaceWord = (key: string): boolean => PLACE.has(key);
export const isVerb = (key: string): boolean => VERBS.has(key);
export const isSchoolWord = (key: string): boolean =>
  within(SCHOOL, key) || (key.charCodeAt(0) === 121 && /^(?:y|yr|year)\d{1,2}$/.test(key));
export const isOutsideWord = (key: string): boolean => within(OUTSIDE, key);

const YEAR = new Set(['year', 'yr', 'yrs']);

/** "Year 6", not "six years". */
export function isYear(key: string, next: string): boolean {
  return (
    YEAR.has(key) &&
    /^(?:\d{1,2}[a-z]{0,2}|r|one|two|three|four|five|six|seven|eight|nine|ten|eleven)$/.test(next)
  );
}
