import type { Hit, Look, Peer } from '../peers/peer.ts';
import type { Case } from './case.ts';
import { casesOf } from './cases.ts';
import { packs } from './schools.ts';

/** Of a family: how many texts were read, and in how many the name was found or somebody falsely named. */
type Tally = Map<string, { texts: number; counted: number }>;

export interface Score {
  /** Counting sure hits only, and faint ones too. */
  sure: Tally;
  any: Tally;
  /** One text in so many was read, where all would have taken too long. */
  step: number;
}

/** The share of the name that a hit must cover. */
const COVERED = 0.6;
/** Milliseconds that a peer may use for the texts of one school, and texts to judge its pace by. */
const PATIENCE = 4_000;
const TRIED = 25;

const material = packs.map((pack, at) => ({ pack, cases: casesOf(pack, at + 1) }));

export const texts = material.reduce((sum, { cases }) => sum + cases.length, 0);

/** The right one is among those named, and most of the name is covered; or, where nobody is named, anybody is. */
function counts(hits: readonly Hit[], { named }: Case): boolean {
  if (!named) return hits.some(({ ids }) => ids.length > 0);
  return hits.some(({ start, end, ids }) => {
    const covered = Math.min(end, named.end) - Math.max(start, named.start);
    return ids.includes(named.id) && covered >= COVERED * (named.end - named.start);
  });
}

function add(tally: Tally, family: string, counted: boolean): void {
  const known = tally.get(family) ?? { texts: 0, counted: 0 };
  tally.set(family, { texts: known.texts + 1, counted: known.counted + (counted ? 1 : 0) });
}

async function stepFor(look: Look, cases: readonly Case[]): Promise<number> {
  for (const { text } of cases.slice(0, TRIED)) await look(text);
  const started = performance.now();
  for (const { text } of cases.slice(TRIED, 2 * TRIED)) await look(text);
  const pace = (performance.now() - started) / TRIED;
  return Math.max(1, Math.ceil((pace * cases.length) / PATIENCE));
}

/** Lets a peer read the texts of every school. */
export async function scoreOf(peer: Peer): Promise<Score> {
  const score: Score = { sure: new Map(), any: new Map(), step: 1 };
  for (const { pack, cases } of material) {
    const look = await peer.make(pack);
    const step = await stepFor(look, cases);
    score.step = Math.max(score.step, step);
    for (const one of cases.filter((_, at) => at % step === 0)) {
      const hits = await look(one.text);
      const sure = hits.filter((hit) => hit.sure);
      add(score.sure, one.family, counts(sure, one));
      add(score.any, one.family, counts(hits, one));
    }
  }
  return score;
}
