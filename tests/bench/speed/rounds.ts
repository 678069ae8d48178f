import { reasonOf } from '../peers/index.ts';
import type { Look } from '../peers/peer.ts';
import { type Spread, spreadOf } from '../statistics.ts';

/** One that takes part in the rounds; once it was too slow or broke, it says so and sits out. */
export interface Contestant {
  name: string;
  look: Look;
  /** Time of one look per UTF-16 code unit, as last measured, in milliseconds. */
  pace: number;
  failure?: string;
}

export type Result = Spread | string;

interface Limits {
  /** No more rounds for one that has used this much, in milliseconds. */
  spend: number;
  /** One that is likely to need this much for a single look is not asked, in milliseconds. */
  patience: number;
  /** Rounds at the start that count for nobody: what types for minutes is compared once it runs as it will. */
  warm: number;
}

const TOO_SLOW = '> 5 s';
const LIMITS: Limits = { spend: 150, patience: 5_000, warm: 1 };

async function timed(contestant: Contestant, text: string): Promise<number> {
  const started = performance.now();
  const found = contestant.look(text);
  const hits = found instanceof Promise ? await found : found;
  const took = performance.now() - started;
  if (hits.length < 0) throw new Error('A count is never negative.');
  return took;
}

/**
 * Gives every text to every contestant in turn, so that whatever else the machine does hurts all
 * alike. Returns the spread of each in milliseconds, or why there is none. The first `warm` texts only warm up.
 */
export async function playRounds(
  contestants: readonly Contestant[],
  texts: readonly string[],
  { spend, patience, warm }: Limits = LIMITS,
): Promise<Map<string, Result>> {
  const length = texts[0]?.length ?? 0;
  const series = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const spent = new Map<string, number>();
  const slow = new Set(
    contestants.filter(({ pace }) => pace * length > patience).map(({ name }) => name),
  );
  for (const [round, text] of texts.entries()) {
    for (const contestant of contestants) {
      const { name } = contestant;
      const used = spent.get(name) ?? 0;
      if (contestant.failure || slow.has(name) || used > spend) continue;
      try {
        const took = await timed(contestant, text);
        // Who needs a second for one look is not asked for another only to be warm.
        const counts = round >= warm || took > 1_000;
        if (counts) series.get(name)?.push(took);
        spent.set(name, used + (counts ? took : 0));
        contestant.pace = took / text.length;
        if (took > patience) slow.add(name);
      } catch (error) {
        contestant.failure = reasonOf(error);
      }
    }
  }
  return new Map(
    contestants.map(({ name, failure }): [string, Result] => {
      const times = series.get(name) ?? [];
      if (failure) return [name, failure];
      return [name, slow.has(name) || times.length === 0 ? TOO_SLOW : spreadOf(times)];
    }),
  );
}
