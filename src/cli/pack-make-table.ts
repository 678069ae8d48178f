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

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new InputFault(`${path} can't be read (${code}). Give the path of a CSV file.`);
  }
}

/**
 * A CSV file's table of people.
 * @throws InputFault where it can't be read or has no names.
 */
export function peopleTable(path: string): Sheet {
  const read = readSheet(bytesOf(path));
  const found = read.ok ? findColumns(read.rows) : read;
  if (found.ok) return found.sheet;
  throw tableFault(path, found.fault);
}

/**
 * A CSV file's text, whatever it was saved as.
 * @throws InputFault where it can't be read or is no CSV file.
 */
export function tableText(path: string): string {
  const bytes = bytesOf(path);
  const read = readSheet(bytes);
  if (read.ok) return decodeText(bytes);
  throw tableFault(path, read.fault);
}
