import { Bloom, hashOn } from './bloom.ts';

/** The hash of letters that stand after those of `hash`. */
function onward(hash: number, letters: string): number {
  let all = hash;
  for (let at = 0; at < letters.length; at++) all = hashOn(all, letters.charCodeAt(at));
  return all;
}

/**
 * Tells cheaply that no name begins with two words run together, so that the words around a name need not be put
 * together and looked up. A Bloom filter with one hash over all beginnings of names: it may say yes in vain, never no.
 */
export class PrefixFilter {
  private readonly beginnings: Bloom;

  constructor(names: Iterable<string>, letters: number) {
    this.beginnings = new Bloom(letters * 8);
    for (const name of names) {
      let hash = 0;
      for (let at = 0; at < name.length; at++) {
        hash = hashOn(hash, name.charCodeAt(at));
        this.beginnings.add(hash);
      }
    }
  }

  /** Whether some name may begin with the one word followed by the other. */
  may(first: string, second: string): boolean {
    const hash = onward(0, first);
    return this.beginnings.may(hash) && this.beginnings.may(onward(hash, second));
  }
}
