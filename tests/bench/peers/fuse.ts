import Fuse from 'fuse.js';
import type { Peer } from './peer.ts';
import { sureHit, termsOf } from './terms.ts';

/** Each word with the next one is searched for, since most terms are two words. */
export const fuse: Peer = {
  names: true,
  make(pack) {
    const terms = [...termsOf(pack)].map(([term, ids]) => ({ term, ids }));
    const index = new Fuse(terms, { keys: ['term'], threshold: 0.25, distance: 20 });
    return (text) => {
      const tokens = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’*-]*/gu)];
      return tokens.flatMap((token, at) => {
        const last = tokens[at + 1] ?? token;
        const end = last.index + last[0].length;
        const [best] = index.search(text.slice(token.index, end).slice(0, 64), { limit: 1 });
        return best ? [sureHit(token.index, end, best.item.ids)] : [];
      });
    };
  },
};
