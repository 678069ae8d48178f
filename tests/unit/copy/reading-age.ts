import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** A child starts the first American grade at six, counted from the grade's beginning. */
const AGE_OF_GRADE_NOUGHT = 5;

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…:;])\s+|\n/).filter((sentence) => /\p{L}/u.test(sentence));
/** A word as it is spoken: numbers and addresses are read as they come. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.@/-]*/gu) ?? [];

/**
 * The age in years at which British children read such a text with ease: the Flesch–Kincaid grade
 * (Kincaid, Fishburne, Rogers and Chissom 1975), plus five.
 */
export function readingAge(text: string): number {
  const words = wordsOf(text);
  return (
    AGE_OF_GRADE_NOUGHT +
    fleschKincaid({
      sentence: Math.max(1, sentencesOf(text).length),
      word: Math.max(1, words.length),
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    })
  );
}

/** The sentences of a text with at least `least` words: of shorter ones the formula knows nothing. */
export function measurableSentences(text: string, least: number): string[] {
  return sentencesOf(text).filter((sentence) => wordsOf(sentence).length >= least);
}
