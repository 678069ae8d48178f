import type { Peer } from './peer.ts';
import { lowerTermsOf, sureHit, termsOf } from './terms.ts';

function alternation(flags: 'g' | 'gi'): Peer {
  return {
    names: true,
    make(pack) {
      const terms = flags === 'g' ? termsOf(pack) : lowerTermsOf(pack);
      const longestFirst = [...terms.keys()]
        .sort((a, b) => b.length - a.length)
        .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const pattern = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, flags);
      return (text) =>
        [...text.matchAll(pattern)].map(({ 0: found, index }) => {
          const ids = terms.get(flags === 'g' ? found : found.toLowerCase());
          return sureHit(index, index + found.length, ids);
        });
    },
  };
}

export const exactRegex = alternation('g');
export const anyCaseRegex = alternation('gi');
