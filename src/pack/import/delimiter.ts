/** What stands between the cells of a row. Of two that fit equally well, the first is meant: names hold commas. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;

const MOST_LINES = 100;
const MOST_LETTERS = 200_000;

/** For each of the first rows, how often each delimiter stands in it outside quotation marks. */
function countsByRow(text: string): number[][] {
  const rows: number[][] = [];
  let row = DELIMITERS.map(() => 0);
  let quoted = false;
  let blank = true;
  const end = Math.min(text.length, MOST_LETTERS);
  for (let at = 0; at < end && rows.length < MOST_LINES; at++) {
    const letter = text.charAt(at);
    if (letter === '\n' && !quoted) {
      if (!blank) rows.push(row);
      row = DELIMITERS.map(() => 0);
      blank = true;
      continue;
    }
    blank = false;
    if (letter === '"') quoted = !quoted;
    const which = quoted ? -1 : (DELIMITERS as readonly string[]).indexOf(letter);
    if (which >= 0) row[which] = (row[which] ?? 0) + 1;
  }
  if (!blank) rows.push(row);
  return rows;
}

/** How many rows have the most usual number of a delimiter, and that number; rows without it don't count. */
function agreement(counts: readonly number[]): { rows: number; each: number } {
  const rowsOf = new Map<number, number>();
  for (const count of counts) if (count > 0) rowsOf.set(count, (rowsOf.get(count) ?? 0) + 1);
  let best = { rows: 0, each: 0 };
  for (const [each, rows] of rowsOf) {
    if (rows > best.rows || (rows === best.rows && each > best.each)) best = { rows, each };
  }
  return best;
}

/**
 * What separates the cells of a text whose lines end in `\n`: the delimiter that most rows hold equally often. A
 * comma where there is none at all, as in a list of one column.
 */
export function delimiterOf(text: string): string {
  const rows = countsByRow(text);
  let best = { delimiter: ',', rows: 0, each: 0 };
  for (const [index, delimiter] of DELIMITERS.entries()) {
    const { rows: agreeing, each } = agreement(rows.map((row) => row[index] ?? 0));
    if (agreeing > best.rows || (agreeing === best.rows && each > best.each)) {
      best = { delimiter, rows: agreeing, each };
    }
  }
  return best.delimiter;
}
