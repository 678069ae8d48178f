import { expect } from 'vitest';
import { findColumns, type Sheet } from '../../../../src/pack/import/columns.ts';
import { pupilsFrom } from '../../../../src/pack/import/pupils.ts';
import { readSheet } from '../../../../src/pack/import/sheet.ts';
import { type StaffOptions, staffFrom } from '../../../../src/pack/import/staff.ts';

export const TODAY = '2026-11-21';

/** The table of a text that must be readable. */
export function sheetOf(source: string | Uint8Array): Sheet {
  const read = readSheet(source);
  if (!read.ok) return expect.unreachable(read.fault.fault);
  const found = findColumns(read.rows);
  return found.ok ? found.sheet : expect.unreachable(`${found.fault.fault} ${found.fault.remedy}`);
}

/** The staff of a text that must be readable. */
export function staffOf(source: string | Uint8Array, options: Partial<StaffOptions> = {}) {
  const read = staffFrom(sheetOf(source), { today: TODAY, ...options });
  return read.ok ? read : expect.unreachable(read.fault.fault);
}

/** The pupils of a text that must be readable. */
export function pupilsOf(source: string | Uint8Array) {
  const read = pupilsFrom(sheetOf(source), { today: TODAY });
  return read.ok ? read : expect.unreachable(read.fault.fault);
}

/** "Mrs Jane Ashdown, Headteacher": a person in one line. */
export const inOneLine = (one: {
  title?: string | undefined;
  forename?: string | undefined;
  surname: string;
  job?: string | undefined;
}): string =>
  `${[one.title, one.forename, one.surname].filter(Boolean).join(' ')}${one.job ? `, ${one.job}` : ''}`;
