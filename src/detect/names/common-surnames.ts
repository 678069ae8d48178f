import data from './common-surnames.json' with { type: 'json' };
import { isOrdinary } from './ordinary.ts';

const common = new Set(data.names.split(' '));

/** Whether a folded word is one of Britain's most frequent surnames. */
export const isFrequentSurname = (word: string): boolean => common.has(word);

/** Whether a folded surname is so frequent, or so much a word, that a stranger may well have it. */
export function isCommonSurname(surname: string): boolean {
  return common.has(surname) || isOrdinary(surname);
}
