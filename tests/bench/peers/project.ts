import { createDetector } from '../../../src/detect/index.ts';
import type { Mention } from '../../../src/detect/types.ts';
import type { Peer } from './peer.ts';

const idsOf = ({ kind, who }: Mention): string[] =>
  kind === 'school' ? ['school'] : [who ?? []].flat();

/** Mentions and concerns of this project; a concern is a hit that names nobody. */
export const project: Peer = {
  names: true,
  make(pack) {
    const detector = createDetector(pack);
    return (text) => {
      const { mentions, concerns } = detector.detect(text);
      return [
        ...mentions.map((mention) => ({
          start: mention.start,
          end: mention.end,
          ids: idsOf(mention),
          sure: mention.certainty === 'sure',
        })),
        ...concerns.map(({ start, end }) => ({ start, end, ids: [], sure: false })),
      ];
    };
  },
};
