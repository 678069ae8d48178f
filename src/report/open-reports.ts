import { OWN_SCHOOL_ID } from '../pack/own-school-id.ts';
import { HOW_IT_WENT } from './how-it-went.ts';
import { MOST_BYTES } from './limits.ts';
import { readReport } from './read-report.ts';
import type { Refusal } from './refusals.ts';
import type { Report } from './report.ts';
import { keysIn } from './school-identity.ts';
import { SOMETHING_I_SAW } from './something-i-saw.ts';
import { contentOf, unsealed } from './unsealed.ts';
import { daysAfter, weekOf } from './week.ts';

/** A file as the desk was given it. */
export interface GivenFile {
  name: string;
  /** Or how to read them, when it comes to this file. Of one that is longer than `MOST_BYTES`, so many and one more will do. */
  bytes: Uint8Array | (() => Promise<Uint8Array>);
}

/** What became of one file. */
export type Reading = { name: string } & (
  | { ok: true; report: Report; sealed: boolean }
  | ({ ok: false } & Refusal)
);

/** What the school knows when it opens reports. */
export interface Opening {
  /** The id of its pack; without one it is that of the first report that can be read. */
  school?: string | undefined;
  /** ISO day. */
  today: string;
  /** The text of its key file; without it only plain reports are read. */
  keys?: string;
  /** Ids of the reports that it has read before. */
  known?: Iterable<string>;
  /** Told after each file, and waited for. */
  onProgress?(done: number, all: number): void | Promise<void>;
}

/**
 * Reads many files at once, each by itself: one that is refused says why and takes no other with it. Never throws.
 *
 * @returns a reading for each file, in the order given.
 */
export async function openReports(
  files: readonly GivenFile[],
  { school, today, keys = '', known = [], onProgress }: Opening,
): Promise<Reading[]> {
  const identities = (await keysIn(keys)).map(({ identity }) => identity);
  const firsts = new Map<string, string | undefined>([...known].map((id) => [id, undefined]));
  const readings: Reading[] = [];
  let own = school;
  for (const { name, bytes } of files) {
    const read = adopted(await openOne(bytes, identities), school);
    if ('report' in read) own ??= read.report.school;
    const refusal = 'refusal' in read ? read.refusal : refusalOf(read.report, own, today, firsts);
    if (refusal) {
      readings.push({ name, ok: false, ...refusal });
    } else if ('report' in read) {
      firsts.set(read.report.id, name);
      readings.push({ name, ok: true, ...read });
    }
    await onProgress?.(readings.length, files.length);
  }
  return readings;
}

type Opened = { report: Report; sealed: boolean } | { refusal: Refusal };

/** A family without a pack can't know the school's id. What it saw belongs to the school that it gave it to. */
function adopted(read: Opened, school: string | undefined): Opened {
  if ('refusal' in read || school === undefined) return read;
  const { report } = read;
  const isOwn = report.format === SOMETHING_I_SAW && report.school === OWN_SCHOOL_ID;
  return isOwn ? { ...read, report: { ...report, school } } : read;
}

async function openOne(given: GivenFile['bytes'], identities: readonly string[]): Promise<Opened> {
  const bytes = await bytesIn(given);
  if (bytes === undefined) return { refusal: { why: 'unreadable' } };
  if (bytes.length === 0) return { refusal: { why: 'empty' } };
  if (bytes.length > MOST_BYTES) return { refusal: { why: 'too-big' } };
  try {
    const content = contentOf(bytes);
    if ('refusal' in content) return content;
    const opened = content.sealed ? await unsealed(content.bytes, identities) : content;
    if ('refusal' in opened) return opened;
    const read = readReport(opened.text);
    return 'refusal' in read ? read : { ...read, sealed: content.sealed };
  } catch {
    // A stranger's file must not take the others with it.
    return { refusal: { why: 'damaged' } };
  }
}

async function bytesIn(given: GivenFile['bytes']): Promise<Uint8Array | undefined> {
  try {
    return typeof given === 'function' ? await given() : given;
  } catch {
    return undefined;
  }
}

function refusalOf(
  report: Report,
  school: string | undefined,
  today: string,
  firsts: ReadonlyMap<string, string | undefined>,
): Refusal | undefined {
  if (report.school !== school) return { why: 'foreign-school', school: report.school };
  // Clocks differ, and midnight is not everywhere at once.
  const tomorrow = daysAfter(today, 1);
  const isToCome =
    report.format === HOW_IT_WENT ? report.week >= weekOf(tomorrow) : report.day > tomorrow;
  if (isToCome) {
    return { why: 'from-the-future', of: report.format === HOW_IT_WENT ? report.week : report.day };
  }
  if (!firsts.has(report.id)) return undefined;
  const first = firsts.get(report.id);
  return { why: 'doubled', ...(first === undefined ? {} : { first }) };
}
