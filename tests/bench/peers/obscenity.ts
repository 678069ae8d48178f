import {
  assignIncrementingIds,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
  RegExpMatcher,
} from 'obscenity';
import type { Peer } from './peer.ts';
import { lowerTermsOf, sureHit } from './terms.ts';

// Its recommended transformers leave only these letters doubled in the draft, so terms must match that.
const asTransformed = (term: string): string => term.replace(/([^beols g])\1+/g, '$1');

/** Its transformers (look-alikes, leet, repeats) with the names as the terms to find. */
export const obscenityNames: Peer = {
  names: true,
  make(pack) {
    const terms = [...lowerTermsOf(pack)];
    const patterns = terms.map(([term]) =>
      parseRawPattern(`|${asTransformed(term).replace(/[\\?[\]|]/g, '\\$&')}|`),
    );
    const matcher = new RegExpMatcher({
      blacklistedTerms: assignIncrementingIds(patterns),
      ...englishRecommendedTransformers,
    });
    return (text) =>
      matcher
        .getAllMatches(text)
        .map(({ startIndex, endIndex, termId }) =>
          sureHit(startIndex, endIndex + 1, terms[termId]?.[1]),
        );
  },
};

/** Its own list of foul words, as a flag for harm. */
export const obscenityWords: Peer = {
  names: false,
  make() {
    const matcher = new RegExpMatcher({
      ...englishDataset.build(),
      ...englishRecommendedTransformers,
    });
    return (text) =>
      matcher
        .getAllMatches(text)
        .map(({ startIndex, endIndex }) => sureHit(startIndex, endIndex + 1));
  },
};
