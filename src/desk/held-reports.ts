import { HOW_IT_WENT, type HowItWent } from '../report/how-it-went.ts';
import { type InboxItem, inboxOf, inInboxOrder } from '../report/inbox.ts';
import type { Reading } from '../report/open-reports.ts';

/** What a school has read of families' reports. */
export interface HeldReports {
  /** By week, and in a week by their own numbers, drawn by chance: their order says nothing of which came together. */
  how: HowItWent[];
  saw: InboxItem[];
}

export const NO_REPORTS: HeldReports = { how: [], saw: [] };

/** With what was read of some files. No name of a file and no hour is taken along. */
export function takeInReports(held: HeldReports, readings: readonly Reading[]): HeldReports {
  const known = new Set(idsOf(held));
  const fresh = readings.filter((reading) => reading.ok && !known.has(reading.report.id));
  const how = fresh.flatMap((reading) =>
    reading.ok && reading.report.format === HOW_IT_WENT ? [reading.report] : [],
  );
  return inOrder({ how: [...held.how, ...how], saw: [...held.saw, ...inboxOf(fresh)] });
}

/** The same in the one order in which reports are held. */
export function inOrder({ how, saw }: HeldReports): HeldReports {
  const key = ({ week, id }: HowItWent) => `${week} ${id}`;
  return {
    how: how.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    saw: inInboxOrder(saw),
  };
}

/** The numbers of all reports, by which one that comes again is known. */
export const idsOf = ({ how, saw }: HeldReports): string[] => [
  ...how.map(({ id }) => id),
  ...saw.map(({ report }) => report.id),
];

/** With one that was deleted by mistake. */
export const putBack = (held: HeldReports, item: InboxItem): HeldReports =>
  inOrder({ ...held, saw: [...held.saw, item] });

export const isNoReport = ({ how, saw }: HeldReports): boolean => how.length + saw.length === 0;
