import type { Pack } from '../../../src/pack/types.ts';

/** Something noticed in a text, in UTF-16 code units of it, end exclusive. */
export interface Hit {
  start: number;
  end: number;
  /** Ids of the people whom it may be, the likeliest first; `school` for the school; none where it names nobody. */
  ids: readonly string[];
  /** Only this project leaves some faint. */
  sure: boolean;
}

export type Look = (text: string) => Hit[] | Promise<Hit[]>;

/** A way of reading drafts that stands beside the project. */
export interface Peer {
  /** Whether it looks a list of names up; the others cost the same whatever the roster. */
  names: boolean;
  /** Everything that is done once for a list of names. */
  make(pack: Pack): Look | Promise<Look>;
}

/** What a peer is called in the tables, and how its code is brought in. */
export interface Offer {
  name: string;
  load(): Promise<Peer>;
}
