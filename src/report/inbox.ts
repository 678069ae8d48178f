import type { Reading } from './open-reports.ts';
import { SOMETHING_I_SAW, type SomethingISaw } from './something-i-saw.ts';

/** One "Something I saw" as the school reads it. */
export interface InboxItem {
  report: SomethingISaw;
  sealed: boolean;
  /** Whether the school is done with it. */
  dealt: boolean;
}

/** What families saw, of some files that were opened. */
export function inboxOf(readings: readonly Reading[]): InboxItem[] {
  return readings.flatMap((reading) =>
    reading.ok && reading.report.format === SOMETHING_I_SAW
      ? [{ report: reading.report, sealed: reading.sealed, dealt: false }]
      : [],
  );
}

/**
 * The inbox in its order: the latest day first, and of one day by the reports' own numbers. These are drawn by chance, so
 * that the order says nothing of which files came together.
 */
export function inInboxOrder(items: readonly InboxItem[]): InboxItem[] {
  return items.toSorted((a, b) => {
    if (a.report.day !== b.report.day) return a.report.day < b.report.day ? 1 : -1;
    return a.report.id < b.report.id ? -1 : 1;
  });
}
