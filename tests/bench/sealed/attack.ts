import { randomFrom } from '../../random.ts';
import { table } from '../statistics.ts';
import { worked } from './cost.ts';
import { digestOf, HIDINGS, type Hiding, nothing, sealed } from './hidings.ts';
import { likeliest, schoolOf } from './population.ts';

export const PUPILS = 300;
const GUESSES = 1_000_000;
/** After how many guesses, the likeliest first, it is counted how many of the hits are real. */
const DEPTHS = [1_000, 10_000, 100_000, GUESSES];
/** Invented schools, so that no single one decides. */
const SCHOOLS = 5;

interface Tally {
  hits: number;
  real: number;
}

/** What one way to hide gives away, summed over the schools. */
interface Outcome {
  hiding: Hiding;
  /** After each depth. */
  tallies: Tally[];
  /** Of trying all guesses on all schools, in milliseconds of the processor's. */
  time: number;
}

function attackAll(guesses: string[]): Outcome[] {
  const outcomes = HIDINGS.map(
    (hiding): Outcome => ({
      hiding,
      tallies: DEPTHS.map(() => ({ hits: 0, real: 0 })),
      time: 0,
    }),
  );
  for (let school = 1; school <= SCHOOLS; school++) {
    const forms = schoolOf(PUPILS, randomFrom(school));
    const salt = `school ${school}`;
    const listed = [...forms].map((form) => digestOf(form, salt));
    const begun = worked();
    const digests = guesses.map((guess) => digestOf(guess, salt));
    const digesting = worked() - begun;
    for (const outcome of outcomes) {
      outcome.time += digesting;
      tryAll(outcome, outcome.hiding.hide(listed), digests, (at) => forms.has(guesses[at] ?? ''));
    }
  }
  return outcomes;
}

function tryAll(
  outcome: Outcome,
  seemsListed: (digest: Buffer) => boolean,
  digests: readonly Buffer[],
  isReal: (at: number) => boolean,
): void {
  const hits: number[] = [];
  const begun = worked();
  for (let at = 0; at < digests.length; at++) if (seemsListed(digests[at] as Buffer)) hits.push(at);
  outcome.time += worked() - begun;
  for (const [i, depth] of DEPTHS.entries()) {
    const tally = outcome.tallies[i] as Tally;
    const within = hits.filter((at) => at < depth);
    tally.hits += within.length;
    tally.real += within.filter(isReal).length;
  }
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(part / whole < 0.1 ? 1 : 0)} %`;

/** How many a school, on average. */
const mean = (sum: number): string => {
  const each = sum / SCHOOLS;
  return each < 10 ? each.toFixed(1) : Math.round(each).toLocaleString('en-GB');
};

/** Milliseconds in the unit that a reader thinks in. */
function span(milliseconds: number): string {
  const hours = milliseconds / 3_600_000;
  if (hours > 48) return `${(hours / 24).toFixed(1)} days`;
  return hours > 1 ? `${hours.toFixed(1)} hours` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Tries the likeliest names against lists hidden in each way.
 *
 * @param cost of one real derivation on one core, in milliseconds: in the extension's JavaScript, and by OpenSSL.
 */
export function attackReport(cost: { ours: number; openssl: number }): string {
  const rows = attackAll(likeliest(GUESSES)).map(({ hiding, tallies, time }) => {
    const all = tallies.at(-1) as Tally;
    const slow = hiding === sealed;
    const once = hiding === nothing ? '' : span(slow ? GUESSES * cost.openssl : time / SCHOOLS);
    return [
      hiding.name,
      ...tallies.map(({ hits, real }) => `${mean(real)} of ${mean(hits)}, ${percent(real, hits)}`),
      percent(all.real, PUPILS * SCHOOLS),
      once,
      slow ? span(GUESSES * cost.ours) : '',
    ];
  });
  const head = ['real of those that match', 'first 1,000', 'first 10,000', 'first 100,000'];
  return table([[...head, 'all 1,000,000', 'list found', 'on one core', 'in JavaScript'], ...rows]);
}
