import { foldWord } from '../concerns/words.ts';

/** Words of a topic that say nothing of what it is about. */
const EMPTY = new Set(
  'a an the of for at in on to with our your my and or about school schools policy policies page concern concerns issue issues question questions problem problems general other help support information info pupil pupils child children parent parents family families team any more new'.split(
    ' ',
  ),
);

/** Verbs too common by themselves to tell that a draft is about what is done: "Reading" is not "I read that". */
const COMMON = new Set(
  'read write park play learn train build run walk work eat meet act spend mean'.split(' '),
);

/** The folded words of a topic, in order. */
export const wordsOf = (topic: string): string[] =>
  topic
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map(foldWord)
    .filter((word) => word !== '');

function ofVerb(word: string): string[] {
  const stem = word.slice(0, -3);
  const single = stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  const bases = [...new Set([stem, single, `${stem}e`])];
  if (stem.length < 3 || bases.some((base) => COMMON.has(base))) return [];
  return bases.flatMap((base) => [base, `${base}s`, base.endsWith('e') ? `${base}d` : `${stem}ed`]);
}

function ofNoun(word: string): string[] {
  if (/[^aeiou]ies$/.test(word)) return [`${word.slice(0, -3)}y`];
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return [word.slice(0, -2)];
  if (/[^s]s$/.test(word)) return [word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [/(?:[sxz]|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

/** A word as families may inflect it: singular and plural, and for what is done the verb's other forms. */
function formsOf(word: string): string[] {
  if (word.length < 3 || /\d/.test(word)) return [word];
  return [...new Set([word, ...ofNoun(word), ...(word.endsWith('ing') ? ofVerb(word) : [])])];
}

/**
 * Patterns (`../concerns/pattern.ts`) of a topic that no family knows: each of its parts between "and", "or" and signs,
 * in its own words, inflected. None where it has no words of its own.
 */
export function ownPatterns(topic: string): string[] {
  return topic
    .split(/[,/&+|;]|\s(?:and|or)\s|\s[-–—]\s/iu)
    .map((part) => wordsOf(part).filter((word) => !EMPTY.has(word)))
    .filter((words) => words.length > 0)
    .map((words) => words.map((word) => `(${formsOf(word).join('|')})`).join(' '));
}
