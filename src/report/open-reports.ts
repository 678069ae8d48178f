import { HOW_IT_WENT } from './how-it-went.ts';
import { readReport } from './read-report.ts';
import type { Refusal } from './refusals.ts';
import type { Report } from './report.ts';
import { keysIn } from './school-identity.ts';
import { contentOf, unsealed } from './unsealed.ts';
import { daysAfter, weekOf } from './week.ts';

/** The longest report is a quarter of it, even as a message's text. */
const MOST_BYTES = 200_000;

/** A file as the desk was given it. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** What became of one file. */
export type Reading = { name: string } & (
  | { ok: true; report: Report; sealed: boolean }
  | ({ ok: false } & Refusal)
);

/** What the school knows when it opens reports. */
export interface Opening {
  /** The id of its pack. */
  school: string;
  /** ISO day. */
  today: string;
  /** The text of its key file; without it only plain reports are read. */
  keys?: string;
  /** Ids of the reports that it has read before. */
  known?: Iterable<string>;
}

/**
 * Reads many files at once, each by itself: one that is refused says why and takes no other with it. Never throws.
 *
 * @returns a reading for each file, in the order given.
 */
export async function openReports(
  files: readonly GivenFile[],
  { school, today, keys = '', known = [] }: Opening,
): Promise<Reading[]> {
  const identities = (await keysIn(keys)).map(({ identity }) => identity);
  const firsts = new Map<string, string | undefined>([...known].map((id) => [id, undefined]));
  const readings: Reading[] = [];
  for (const { name, bytes } of files) {
    const read = await openOne(bytes, identities);
    const refusal =
      'refusal' in read ? read.refusal : refusalOf(read.report, school, today, firsts);
    if (refusal) {
      readings.push({ name, ok: false, ...refusal });
    } else if ('report' in read) {
      firsts.set(read.report.id, name);
      readings.push({ name, ok: true, ...read });
    }
  }
  return readings;
}

async function openOne(
  bytes: Uint8Array,
  identities: readonly string[],
): Promise<{ report: Report; sealed: boolean } | { refusal: Refusal }> {
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

function refusalOf(
  report: Report,
  school: string,
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
