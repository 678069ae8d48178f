import { Memory } from '../memory.ts';
import { surnameSpellings } from '../names/surname-variants.ts';

/** Short words that belong to the name after them: "de Souza", "Mc Donald", "O Neill", "Al-Rashid". */
const PARTICLES: ReadonlySet<string> = new Set(
  'a al ap abu ben bin bint da dal de del dela della den der des di do dos du el fitz ibn la le li lo mac mc nic ni o st ten ter van vande vander von zu'.split(
    ' ',
  ),
);
/** A double surname is sealed by so many of its parts. */
export const MOST_PARTS = 3;

export const isParticle = (word: string): boolean => PARTICLES.has(word);

/**
 * The parts by which a surname is known, from its folded words in order: "Smith-Jones" by either half, "van den Berg"
 * by the whole. Particles join the word after them.
 */
export function surnameParts(words: readonly string[]): string[] {
  const parts: string[] = [];
  let before = '';
  for (const [at, word] of words.entries()) {
    if (isParticle(word) && at < words.length - 1) {
      before += word;
      continue;
    }
    parts.push(before + word);
    before = '';
  }
  return parts.filter((part) => part.length > 1).slice(0, MOST_PARTS);
}

const MOST_KNOWN = 2000;
const known = new Memory<string, string>(MOST_KNOWN);

/** One spelling for all of a surname's, by which it is sealed: Shaikh for Sheikh too. */
export const sealedSurname = (part: string): string =>
  known.of(part, () => {
    const spellings = new Set([part]);
    // A spelling may have spellings of its own; a handful at most.
    for (const spelling of spellings)
      for (const other of surnameSpellings(spelling)) spellings.add(other);
    return [...spellings].sort()[0] ?? part;
  });
