import papaparse from 'papaparse';
import { decodeText } from './decode.ts';
import { delimiterOf } from './delimiter.ts';
import { type ImportFault, type ImportFaultCode, importFault } from './faults.ts';
import { mistakenFile } from './first-bytes.ts';

export type SheetReading = { ok: true; rows: string[][] } | { ok: false; fault: ImportFault };

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 20 * MEGABYTE;
const MOST_ROWS = 100_000;
/** Spreadsheets that once held more save their empty cells, row by row to the last. */
const MOST_CELLS = 5_000_000;

const refuse = (code: ImportFaultCode, detail?: string): SheetReading => ({
  ok: false,
  fault: importFault(code, detail),
});

/**
 * Reads a table: a CSV file's bytes (UTF-8, UTF-16 or Windows-1252), or pasted text; cells between commas, semicolons,
 * tabs or bars, quoted as in RFC 4180; any line ends. Never throws.
 *
 * @param source at most 20 MB.
 * @returns the rows as the file has them, blank ones too, so that `rows[0]` is the spreadsheet's row 1. These hold
 * everything in the file: hand them to `findColumns` and keep only what it gives.
 */
export function readSheet(source: Uint8Array | string): SheetReading {
  if (source.length > MOST_BYTES) return refuse('too-big', '20 MB');
  const mistaken = mistakenFile(source);
  if (mistaken) return refuse(mistaken);

  const decoded = typeof source === 'string' ? source : decodeText(source);
  if (isBinary(decoded)) return refuse('not-text');
  const lines = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  // Excel reads this line as an order and shows no row for it.
  const order = /^"?sep=([,;|\t])"?(?:\n|$)/i.exec(lines);
  const text = withoutEmptyEnd(order ? lines.slice(order[0].length) : lines);
  if (text.trim() === '') return refuse('empty');

  const delimiter = order?.[1] ?? delimiterOf(text);
  if (occurrences(text, delimiter) > MOST_CELLS) return refuse('too-many-cells', '5 million');
  const { data, errors } = papaparse.parse(text, {
    delimiter,
    newline: '\n',
    preview: MOST_ROWS + 1,
  });
  // Beyond such a mark cells run into one another: better no table than a wrong one.
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return refuse('open-quote', String((broken.row ?? 0) + 1));
  return data.length > MOST_ROWS ? refuse('too-many-rows', '100,000') : { ok: true, rows: data };
}

/** A stray zero is a slip of some program; many of them are no text at all. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 8192);
  return occurrences(start, '\0') * 20 > start.length;
}

function withoutEmptyEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n,;|'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function occurrences(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count++;
  return count;
}
