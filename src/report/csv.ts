import type { Table } from './table.ts';

/** What a spreadsheet takes for the start of a formula, also in its wide forms, and after blanks that it skips. */
const FORMULA = /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r|%]/u;

/**
 * A table as CSV (RFC 4180): commas, lines that end in CR LF, every text in quotation marks, and the mark by which Excel
 * knows UTF-8. A cell that would be taken for a formula gets an apostrophe before it (OWASP, CSV injection): the words in
 * it are strangers'.
 */
export function csvOf({ head, rows }: Table): string {
  const lines = [head, ...rows].map((cells) => cells.map(cellOf).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
