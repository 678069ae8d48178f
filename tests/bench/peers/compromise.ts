import nlp from 'compromise';
import one from 'compromise/one';
import type { Pack, Person } from '../../../src/pack/types.ts';
import type { Peer } from './peer.ts';
import { lowerTermsOf, sureHit } from './terms.ts';

interface Found {
  text: string;
  offset: { start: number; length: number };
}

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

function idsBy({ people }: Pack, part: (person: Person) => string): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const person of people) {
    const key = normal(part(person));
    const known = ids.get(key);
    if (known) known.push(person.id);
    else ids.set(key, [person.id]);
  }
  return ids;
}

export const trieLookUp: Peer = {
  names: true,
  make(pack) {
    const terms = lowerTermsOf(pack);
    const ids = new Map([...terms].map(([term, whose]) => [normal(term), whose]));
    const trie = one.buildTrie([...terms.keys()]);
    return (text) => {
      const found: Found[] = one(text).lookup(trie).json({ offset: true });
      return found.map(({ text: words, offset: { start, length } }) =>
        sureHit(start, start + length, ids.get(normal(words))),
      );
    };
  },
};

/** Its people, each looked up by the whole name, then by the last word, then by the first. */
export const peopleAndRoster: Peer = {
  names: true,
  make(pack) {
    const ids = new Map([...lowerTermsOf(pack)].map(([term, whose]) => [normal(term), whose]));
    const surnames = idsBy(pack, ({ surname }) => surname);
    const forenames = idsBy(pack, ({ forename }) => forename ?? '');
    return (text) => {
      const found: Found[] = nlp(text).people().json({ offset: true });
      return found.flatMap(({ text: words, offset: { start, length } }) => {
        const name = normal(words);
        const parts = name.split(' ');
        const whose =
          ids.get(name) ??
          surnames.get(parts.at(-1) ?? '') ??
          (parts.length === 1 ? forenames.get(name) : undefined);
        return whose ? [sureHit(start, start + length, whose)] : [];
      });
    };
  },
};
