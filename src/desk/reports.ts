import { chartOf } from '../report/chart.ts';
import { csvOf } from '../report/csv.ts';
import { MOST_BYTES } from '../report/limits.ts';
import type { Reading } from '../report/open-reports.ts';
import { chartTable, inboxTable, type TableWords } from '../report/table.ts';
import { mondayOf } from '../report/week.ts';
import type { ReportWords } from '../report/words.ts';
import type { FileToSave } from './builds.ts';
import {
  type HeldReports,
  idsOf,
  isNoReport,
  NO_REPORTS,
  putBack,
  takeInReports,
} from './held-reports.ts';
import { createKeptReports, type ReportStore } from './kept-reports.ts';
import type { ReportKeys } from './report-keys.ts';
import { breathe, type Progress } from './turns.ts';

/** Something that was handed in: a file, or text that was pasted. */
export type Given = File | { name: string; text: string };

export interface ReportsPorts {
  store: ReportStore;
  keys: ReportKeys;
  bytesOf(file: Blob): Promise<Uint8Array>;
  /** ISO day. */
  today(): string;
}

/** How long the page is kept from drawing while files are opened, in milliseconds. */
const LONGEST_TURN = 12;

/** What the school does with families' reports. */
export function createReports({ store, keys, bytesOf, today }: ReportsPorts) {
  // In this tab's memory, whether or not they are kept: by the id of the pack.
  const held = new Map<string, HeldReports>();
  const kept = createKeptReports(store);
  return {
    held: (packId: string) => held.get(packId) ?? NO_REPORTS,
    hold: (packId: string, reports: HeldReports) => void held.set(packId, reports),
    kept,
    takeIn: takeInReports,
    putBack,
    isNone: isNoReport,
    chartOf,
    mondayOf,

    /** Opens files one after the other, with pauses in which the page can draw. Never throws for a file. */
    async open(packId: string, given: readonly Given[], onProgress: Progress): Promise<Reading[]> {
      const { openReports } = await import('../report/open-reports.ts');
      let turn = performance.now();
      return openReports(given.map(fileOf), {
        school: packId,
        today: today(),
        keys: (await keys.of(packId)).map(({ identity }) => identity).join('\n'),
        known: idsOf(held.get(packId) ?? NO_REPORTS),
        async onProgress(done, all) {
          if (performance.now() - turn < LONGEST_TURN && done < all) return;
          onProgress(done, all);
          await breathe();
          turn = performance.now();
        },
      });
    },

    /** Wipes the reports of a pack from this tab and from this device. */
    async forget(packId: string): Promise<void> {
      held.delete(packId);
      await kept.forget(packId);
    },

    /** What the charts say, for a spreadsheet. */
    chartCsv: (packId: string, reports: HeldReports, words: ReportWords, own: TableWords) =>
      csvFile(`${packId}-how-it-went`, csvOf(chartTable(chartOf(reports.how), words, own))),
    /** The inbox, for a spreadsheet. */
    inboxCsv: (packId: string, reports: HeldReports, words: ReportWords, own: TableWords) =>
      csvFile(`${packId}-something-i-saw`, csvOf(inboxTable(reports.saw, words, own))),
  };

  function fileOf(one: Given) {
    if ('text' in one && typeof one.text === 'string') {
      return { name: one.name, bytes: new TextEncoder().encode(one.text) };
    }
    const file = one as File;
    // Of what is too big for a report nobody needs to read more than shows it.
    return { name: file.name, bytes: () => bytesOf(file.slice(0, MOST_BYTES + 1)) };
  }
}

const csvFile = (name: string, content: string): FileToSave => ({
  name: `${name}.csv`,
  type: 'text/csv',
  content,
});

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Pasted text as the reports in it: several blocks one after the other are one each. `named` names each. */
export function pastedReports(text: string, named: (at: number) => string): Given[] {
  const starts = [...text.matchAll(new RegExp(BEGIN, 'g'))].map(({ index }) => index);
  if (starts.length < 2) return [{ name: named(1), text }];
  return starts.map((start, at) => ({
    name: named(at + 1),
    text: text.slice(start, starts[at + 1]),
  }));
}
