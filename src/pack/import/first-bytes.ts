import type { ImportFaultCode } from './faults.ts';

/** Beginnings of files that are no tables of text, a character for each byte. */
const BEGINNINGS: ReadonlyArray<readonly [string, ImportFaultCode]> = [
  ['%PDF', 'pdf'],
  // Excel and Word before 2007 began alike; a secretary's is more likely Excel.
  ['\xd0\xcf\x11\xe0', 'spreadsheet'],
  ['{\\rtf', 'text-document'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
];
const ZIP = 'PK\x03\x04';

/** Where a zip lists its files: its end. */
const ZIP_INDEX = 65_536;

function latin1(source: Uint8Array | string, from: number, to?: number): string {
  if (typeof source === 'string') return source.slice(from, to);
  // Not TextDecoder: its Latin-1 is Windows-1252, which changes the letters looked for.
  let text = '';
  for (const byte of source.subarray(from, to)) text += String.fromCharCode(byte);
  return text;
}

function inZip(source: Uint8Array | string): ImportFaultCode {
  if (latin1(source, 0, 200).includes('opendocument')) return 'open-document';
  const index = latin1(source, Math.max(0, source.length - ZIP_INDEX));
  return index.includes('word/document') ? 'text-document' : 'spreadsheet';
}

/**
 * What a file that was handed in by mistake is, by its first bytes; undefined if it may be a table of text.
 * Programs that export "Excel" files often write web pages, so the name is not asked.
 */
export function mistakenFile(source: Uint8Array | string): ImportFaultCode | undefined {
  const start = latin1(source, 0, 512);
  if (start.startsWith(ZIP)) return inZip(source);
  const known = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  if (known) return known[1];
  const words = start.replace(/^(?:\xef\xbb\xbf|\ufeff)?\s*/, '').toLowerCase();
  if (/^<(?:!doctype html|html|table|head|meta)\b/.test(words)) return 'web-page';
  return /^<\?xml|^<ctfile/.test(words) ? 'xml' : undefined;
}
