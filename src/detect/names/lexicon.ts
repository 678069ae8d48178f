import nlp from 'compromise';

type Lexicon = Record<string, string | string[]>;
/** compromise's list of 14,000 words with what they are. */
const lexicon = (nlp.model() as unknown as { one: { lexicon: Lexicon } }).one.lexicon;

/** Whether compromise's word list gives a folded word one of these tags. */
export function isTagged(word: string, tags: RegExp): boolean {
  if (!Object.hasOwn(lexicon, word)) return false;
  const known = lexicon[word] ?? '';
  return typeof known === 'string' ? tags.test(known) : known.some((tag) => tags.test(tag));
}

/** Whether compromise's word list holds a folded word. */
export const isListed = (word: string): boolean => Object.hasOwn(lexicon, word);
