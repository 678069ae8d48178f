import { createDetector } from '../../../src/detect/index.ts';
import { writerFor } from '../drafts.ts';
import { packOf } from '../rosters.ts';
import { ms, spreadOf, table } from '../statistics.ts';

const LENGTHS = [5_000, 10_000, 20_000, 40_000, 80_000, 120_000];
const ROUNDS = 7;
// What a busy machine may add to a ratio of medians.
const SLACK = 1.25;

/**
 * Time of a first look by length. Text beyond 20,000 characters is read in its first and last parts,
 * so the last row shows that this part costs no more than its length.
 */
export function growthReport(): string {
  const pack = packOf(1_500);
  const detector = createDetector(pack);
  const writer = writerFor(pack, 3);
  for (let warm = 0; warm < 10; warm++) detector.detect(writer.draft(10_000));
  const series = LENGTHS.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, length] of LENGTHS.entries()) {
      const text = writer.draft(length);
      const started = performance.now();
      detector.detect(text);
      series[at]?.push(performance.now() - started);
    }
  const medians = series.map((times) => spreadOf(times).median);
  const [first = Number.NaN] = medians;
  const rows = LENGTHS.map((length, at) => {
    const took = medians[at] ?? Number.NaN;
    const times = length / (LENGTHS[0] ?? 1);
    const verdict = took / first <= times * SLACK ? 'holds' : 'MISSED';
    return [
      `${length.toLocaleString('en-GB')} characters`,
      ms(took),
      ((1000 * took) / length).toFixed(3),
      (took / first).toFixed(1),
      `≤ ${times} × ${SLACK}`,
      verdict,
    ];
  });
  return table([['', 'ms', 'ms per 1,000', 'times the first', 'target', ''], ...rows]);
}
