import { writerFor } from '../drafts.ts';
import { type Loaded, reasonOf } from '../peers/index.ts';
import { packOf } from '../rosters.ts';
import { type Contestant, playRounds, type Result } from './rounds.ts';
import { appended, newTexts, typedMidway } from './texts.ts';

const LENGTHS = [280, 2_000, 10_000];

// Some load the rest of theirs only at a word that no dictionary has.
const WAKING = 'Ms Qorringle saw nothing.';

/** What was measured of one contestant, by column. */
export type Row = Map<string, Result>;

const column = (way: string, length: number): string => `${way} ${length.toLocaleString('en-GB')}`;

export const columns = LENGTHS.flatMap((length) =>
  ['first', 'append', 'midway'].map((way) => column(way, length)),
);

export interface LineUp {
  contestants: Contestant[];
  /** Why the others take no part. */
  reasons: Map<string, string>;
}

/** Everyone who could be loaded and built for this many names. */
export async function lineUp(
  loaded: readonly Loaded[],
  size: number,
  excused: ReadonlyMap<string, string> = new Map(),
): Promise<LineUp> {
  const contestants: Contestant[] = [];
  const reasons = new Map<string, string>();
  const pack = packOf(size);
  const sample = writerFor(packOf(100), 1).draft(2_000);
  for (const one of loaded) {
    const excuse = 'reason' in one ? one.reason : excused.get(one.name);
    if (excuse !== undefined || 'reason' in one) {
      reasons.set(one.name, excuse ?? '');
      continue;
    }
    try {
      const look = await one.peer.make(pack);
      // Those without names are quick enough for whole drafts.
      await look(one.peer.names ? WAKING : sample);
      contestants.push({ name: one.name, look, pace: 0 });
    } catch (error) {
      reasons.set(one.name, reasonOf(error));
    }
  }
  return { contestants, reasons };
}

/** All lengths and ways of looking for one roster; milliseconds. */
export async function contest(
  contestants: readonly Contestant[],
  size: number,
): Promise<Map<string, Row>> {
  const rows = new Map(contestants.map(({ name }): [string, Row] => [name, new Map()]));
  for (const length of LENGTHS) {
    const writer = writerFor(packOf(size), size + length);
    const rounds = length > 5_000 ? 9 : 21;
    const texts = {
      first: newTexts(writer, length, rounds),
      append: appended(writer, length, rounds),
      midway: typedMidway(writer, length, rounds),
    };
    for (const [way, series] of Object.entries(texts)) {
      const results = await playRounds(contestants, series);
      for (const [name, result] of results) rows.get(name)?.set(column(way, length), result);
    }
  }
  return rows;
}
