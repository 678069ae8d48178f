/** Parts of a surname that are written small in Britain when a list shouts: "VAN DER BERG" is "van der Berg". */
const SMALL = new Set(
  'van von der den ter ten de da do dos das du bin binti ibn bint y'.split(' '),
);

const big = (letter: string): string => letter.toUpperCase();

const firstLetter = (word: string): string => big([...word][0] ?? '');

function piece(word: string, maySmall: boolean): string {
  // A dotted capital (İpek) falls apart when it is made small.
  const small = word.toLowerCase().replace(/i\u0307/g, 'i');
  const upper = word.toUpperCase();
  // Mixed letters are somebody's care: MacDonald, DeShawn, Mcdonald.
  if (word !== upper && word !== word.toLowerCase()) {
    return word
      .replace(
        /^(Ma?c)(\p{Lu})(\p{Lu}+)$/u,
        (_, mac: string, first: string, rest: string) => `${mac}${first}${rest.toLowerCase()}`,
      )
      .replace(
        /^([OD]')(\p{Ll})(?=\p{Ll})/u,
        (_, start: string, first: string) => start + big(first),
      );
  }
  if (maySmall && SMALL.has(small)) return small;
  return (
    small
      .replace(
        /^(\P{L}*)\p{L}/u,
        (_, start: string) => start + firstLetter(word.slice(start.length)),
      )
      .replace(/^\p{L}'\p{L}(?=\p{L})/u, big)
      // Mac is left: Macey, Mackie and Macdonald have a small letter, and MacDonald is found all the same.
      .replace(/^Mc\p{L}(?=\p{L})/u, (start) => `Mc${big(start.slice(2))}`)
  );
}

/**
 * A name's capitals put right, word by word, where a list shouts or whispers: "O'NEILL" is O'Neill, "smith-jones" is
 * Smith-Jones. Words of mixed letters stay as they are.
 */
export function putRight(name: string, part: 'forename' | 'surname'): string {
  const words = name.split(' ');
  return words
    .map((word, at) => {
      const maySmall = part === 'surname' && at < words.length - 1;
      return word
        .split('-')
        .map((half) => piece(half, maySmall))
        .join('-');
    })
    .join(' ');
}

/** Whether a name is written in capitals throughout; one letter says nothing. */
export const isShouted = (name: string): boolean =>
  name.toUpperCase() === name && (name.match(/\p{Lu}/gu)?.length ?? 0) > 1;
