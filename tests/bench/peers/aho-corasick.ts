import AhoCorasick from 'modern-ahocorasick';
import type { Peer } from './peer.ts';
import { lowerTermsOf, standsAlone, sureHit } from './terms.ts';

export const ahoCorasick: Peer = {
  names: true,
  make(pack) {
    const terms = lowerTermsOf(pack);
    const matcher = new AhoCorasick([...terms.keys()]);
    return (text) =>
      matcher
        .search(text.toLowerCase())
        .filter(({ start, end }) => standsAlone(text, start, end))
        .map(({ start, end, pattern }) => sureHit(start, end, terms.get(pattern)));
  },
};
