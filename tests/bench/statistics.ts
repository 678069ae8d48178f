/** Middle and slow end of a series, in the unit of the series. */
export interface Spread {
  median: number;
  p95: number;
  runs: number;
}

/** @throws RangeError for an empty series. */
export function spreadOf(series: readonly number[]): Spread {
  if (series.length === 0) throw new RangeError('No runs to summarise.');
  const sorted = [...series].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}

/** Rows as columns of equal width; all but the first are set to the right. */
export function table(rows: string[][]): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('   '),
    )
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n');
}

/** Milliseconds with as many decimals as they deserve. */
export function ms(value: number): string {
  return value < 10 ? value.toFixed(3) : value.toFixed(1);
}
