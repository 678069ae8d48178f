import type { Offer, Peer } from './peer.ts';

export const PROJECT = 'this project';
export const ALEX = 'alex';
export const HARPER = 'harper.js';
export const TRIE = 'compromise trie look-up';

// Brought in one by one, so that a peer that is missing or broken costs only its own row.
export const OFFERS: Offer[] = [
  { name: PROJECT, load: async () => (await import('./project.ts')).project },
  { name: 'exact regex', load: async () => (await import('./regex.ts')).exactRegex },
  { name: 'any-case regex', load: async () => (await import('./regex.ts')).anyCaseRegex },
  {
    name: 'Aho-Corasick (modern-ahocorasick)',
    load: async () => (await import('./aho-corasick.ts')).ahoCorasick,
  },
  { name: TRIE, load: async () => (await import('./compromise.ts')).trieLookUp },
  {
    name: 'compromise people() + roster',
    load: async () => (await import('./compromise.ts')).peopleAndRoster,
  },
  {
    name: 'obscenity, names as terms',
    load: async () => (await import('./obscenity.ts')).obscenityNames,
  },
  { name: 'fuse.js by token', load: async () => (await import('./fuse.ts')).fuse },
  { name: ALEX, load: async () => (await import('./alex.ts')).alex },
  { name: HARPER, load: async () => (await import('./harper.ts')).harper },
];

/** The strongest way without a package; it stands in the table of quality. */
export const ONE_EDIT: Offer = {
  name: 'one-edit match of full names',
  load: async () => (await import('./one-edit.ts')).oneEdit,
};

/** The flag for harm that `obscenity` is meant to be; it knows no names. */
export const FOUL_WORDS: Offer = {
  name: 'obscenity',
  load: async () => (await import('./obscenity.ts')).obscenityWords,
};

/** One line of why something could not be done, for a row of a table. */
export function reasonOf(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return `not run: ${line.slice(0, 90)}`;
}

export type Loaded = { name: string; peer: Peer } | { name: string; reason: string };

export function loadAll(offers: readonly Offer[]): Promise<Loaded[]> {
  return Promise.all(
    offers.map(async ({ name, load }): Promise<Loaded> => {
      try {
        return { name, peer: await load() };
      } catch (error) {
        return { name, reason: reasonOf(error) };
      }
    }),
  );
}
