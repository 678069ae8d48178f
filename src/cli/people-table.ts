import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findColumns, type Sheet } from '../pack/import/columns.ts';
import { decodeText } from '../pack/import/decode.ts';
import type { ImportFault } from '../pack/import/faults.ts';
import { readSheet } from '../pack/import/sheet.ts';
import { InputFault } from './pack-file.ts';

/** A fault of a whole table, with the file's name. */
export const tableFault = (path: string, { fault, remedy }: ImportFault): InputFault =>
  new InputFault(`${basename(path)}: ${fault} ${remedy}`);

/**
 * A file's bytes.
 * @param what what its path should lead to, "a CSV file".
 * @throws InputFault where it can't be read.
 */
export function bytesOf(path: string, what: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new InputFault(`${path} can't be read (${code}). Give the path of ${what}.`);
  }
}

/**
 * A table of people.
 * @param name what a fault calls it: the file's, or the line's.
 * @throws InputFault where it has no names.
 */
export function sheetOf(source: Uint8Array | string, name: string): Sheet {
  const read = readSheet(source);
  const found = read.ok ? findColumns(read.rows) : read;
  if (found.ok) return found.sheet;
  throw tableFault(name, found.fault);
}

/**
 * A CSV file's table of people.
 * @throws InputFault where it can't be read or has no names.
 */
export const peopleTable = (path: string): Sheet => sheetOf(bytesOf(path, 'a CSV file'), path);

/**
 * A CSV file's text, whatever it was saved as.
 * @throws InputFault where it can't be read or is no CSV file.
 */
export function tableText(path: string): string {
  const bytes = bytesOf(path, 'a CSV file');
  const read = readSheet(bytes);
  if (read.ok) return decodeText(bytes);
  throw tableFault(path, read.fault);
}
