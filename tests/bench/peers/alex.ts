import { text as read } from 'alex';
import type { Peer } from './peer.ts';
import { sureHit } from './terms.ts';

export const alex: Peer = {
  names: false,
  make: () => (draft) =>
    read(draft).messages.map(({ position }) =>
      sureHit(position?.start.offset ?? 0, position?.end.offset ?? 0),
    ),
};
