import type { Reading } from './open-reports.ts';
import { SOMETHING_I_SAW, type SomethingISaw } from './something-i-saw.ts';

/** One "Something I saw" as the school reads it. */
export interface InboxItem {
  /** The name of its file. */
  file: string;
  report: SomethingISaw;
  sealed: boolean;
}

/** What families saw, the latest day first; of one day in the order in which the files were given. */
export function inboxOf(readings: readonly Reading[]): InboxItem[] {
  return readings
    .flatMap((reading) =>
      reading.ok && reading.report.format === SOMETHING_I_SAW
        ? [{ file: reading.name, report: reading.report, sealed: reading.sealed }]
        : [],
    )
    .sort((a, b) => (a.report.day < b.report.day ? 1 : a.report.day > b.report.day ? -1 : 0));
}
