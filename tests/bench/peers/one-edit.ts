import type { Peer } from './peer.ts';
import { sureHit, termsOf } from './terms.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

/** The word itself and each way of leaving one letter out. */
function* shortened(word: string): Generator<string> {
  yield word;
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

/** Whether one insertion, deletion, replacement or swap of neighbours at most lies between the two. */
function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.length !== restB.length)
    return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** What a careful developer would write in an afternoon: whole names, folded, one edit off at most. */
export const oneEdit: Peer = {
  names: true,
  make(pack) {
    const terms = [...termsOf(pack)].map(([term, ids]) => ({ term: plain(term), ids }));
    const index = new Map<string, typeof terms>();
    for (const entry of terms)
      for (const key of shortened(entry.term)) {
        const known = index.get(key);
        if (known) known.push(entry);
        else index.set(key, [entry]);
      }
    const longest = Math.max(...terms.map(({ term }) => term.split(' ').length));
    return (text) => {
      const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
      return tokens.flatMap((token, at) => {
        for (let words = Math.min(longest, tokens.length - at); words > 0; words--) {
          const last = tokens[at + words - 1] ?? token;
          const end = last.index + last[0].length;
          const name = plain(
            tokens
              .slice(at, at + words)
              .map(([word]) => word)
              .join(' '),
          );
          for (const key of shortened(name)) {
            const found = index.get(key)?.find(({ term }) => oneEditApart(term, name));
            if (found) return [sureHit(token.index, end, found.ids)];
          }
        }
        return [];
      });
    };
  },
};
