import { VAGUE_NAME_RANK } from './aliases.ts';
import { plainCell } from './cell-text.ts';
import { type Meaning, meaningOf } from './heading.ts';
import { isPersonalGroup } from './personal.ts';

/** The headings of a table: what each column is called, what that means, and where the headings end. */
export interface Header {
  /** Indices of the rows that hold them, one or two. */
  rows: number[];
  /** By column; '' where there is none. */
  headings: string[];
  meanings: (Meaning | undefined)[];
}

/** Titles and help seldom take more rows. */
const MOST_ROWS_ABOVE = 50;
const MOST_COLUMNS = 500;

const cellsOf = (row: readonly string[] | undefined): string[] =>
  (row ?? []).slice(0, MOST_COLUMNS).map(plainCell);

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

function fieldsOf({ meanings }: Header): Set<string> {
  return new Set(meanings.flatMap((one) => (one?.is === 'field' ? [one.field] : [])));
}

/** Whether a header names the people. */
export const namesPeople = (header: Header): boolean =>
  header.meanings.some(
    (one) => one?.is === 'field' && (one.field === 'surname' || one.field === 'fullName'),
  );

const isVague = (meaning: Meaning | undefined): boolean =>
  meaning?.is === 'field' && meaning.field === 'fullName' && meaning.rank === VAGUE_NAME_RANK;

/** Whether it does so by a word that heads nothing else. */
const surelyNames = ({ meanings }: Header): boolean =>
  meanings.some(
    (one) =>
      one?.is === 'field' &&
      (one.field === 'surname' || (one.field === 'fullName' && !isVague(one))),
  );

/** Each cell with what stands left of it where it is empty: a group's name stands over its first column only. */
function spread(row: readonly string[], width: number): string[] {
  let last = '';
  return Array.from({ length: width }, (_, at) => {
    const cell = plainCell(row[at] ?? '');
    if (cell !== '') last = cell;
    return last;
  });
}

/** For each column, whether the row above puts it under a group that is about somebody's family. */
function ofFamily(above: readonly string[] | undefined, width: number): boolean[] {
  const groups = filled(above ?? []) > 1 ? spread(above ?? [], width) : [];
  return Array.from({ length: width }, (_, column) => isPersonalGroup(groups[column] ?? ''));
}

function single(rows: readonly string[][], at: number): Header {
  const headings = cellsOf(rows[at]);
  const family = ofFamily(rows[at - 1], headings.length);
  const meanings = headings.map((heading, column): Meaning | undefined =>
    family[column] ? { is: 'personal' } : meaningOf(heading),
  );
  return { rows: [at], headings, meanings };
}

/** Two rows read as one: "Legal" above "Surname", or a heading in the upper row above nothing. */
function double(rows: readonly string[][], at: number): Header | undefined {
  const upper = cellsOf(rows[at]);
  const lower = cellsOf(rows[at + 1]);
  const width = Math.max(upper.length, lower.length);
  const groups = spread(upper, width);
  const family = ofFamily(rows[at - 1], width);
  const headings: string[] = [];
  const meanings: (Meaning | undefined)[] = [];
  let strange = 0;
  for (let column = 0; column < width; column++) {
    const own = lower[column] ?? '';
    const group = groups[column] ?? '';
    const merged = own === '' ? (upper[column] ?? '') : `${group} ${own}`.trim();
    headings.push(merged);
    const personal = family[column] || (own !== '' && isPersonalGroup(group));
    const meaning: Meaning | undefined = personal
      ? { is: 'personal' }
      : (meaningOf(merged) ?? (isVague(meaningOf(own)) ? undefined : meaningOf(own)));
    meanings.push(meaning);
    if (own !== '' && meaning === undefined) strange++;
  }
  // A person's row may hold a word that is a heading elsewhere, but not mostly such words.
  if (strange * 2 >= filled(lower)) return undefined;
  return { rows: [at, at + 1], headings, meanings };
}

/** Whether a cell is nobody's heading: an e-mail address, a date, a long number. */
const isValue = (cell: string): boolean => /@|\d{5}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.test(cell);

/** The rows among the first that hold anything. */
function candidates(rows: readonly string[][]): number[] {
  const found: number[] = [];
  for (let at = 0, seen = 0; at < rows.length && seen < MOST_ROWS_ABOVE; at++) {
    if (isBlank(rows[at] ?? [])) continue;
    seen++;
    found.push(at);
  }
  return found;
}

/**
 * Finds a table's headings: the row in which most columns are recognised, below titles and help; two rows where they
 * say more together than each alone, so that no row of names is taken for the second.
 *
 * @returns the best header there is, with or without a column of names; undefined where all rows are blank.
 */
export function findHeader(rows: readonly string[][]): Header | undefined {
  let best: { header: Header; score: number } | undefined;
  for (const at of candidates(rows)) {
    const one = single(rows, at);
    const fields = fieldsOf(one);
    const both = double(rows, at);
    const alone = Math.max(fields.size, fieldsOf(single(rows, at + 1)).size);
    const header = both && fieldsOf(both).size > alone ? both : one;
    const personal = header.meanings.filter((meaning) => meaning?.is === 'personal').length;
    const known = fieldsOf(header).size;
    // "Staff" alone, with headings below it, is a group's name or the sheet's.
    const group =
      known === 1 && !surelyNames(header) && single(rows, at + 1).meanings.some(Boolean);
    const score =
      (group ? 0 : known * 2 + personal + (surelyNames(header) ? 3 : 0)) -
      one.headings.filter(isValue).length * 2 +
      // Where nothing is recognised, the fullest row is the one to show.
      Math.min(filled(rows[at] ?? []), 99) / 100;
    if (!best || score > best.score) best = { header, score };
  }
  return best?.header;
}
