import type { ReportSchool } from '../../judge/report-schools.ts';
import type { Diary } from '../../report/diary.ts';
import type { Report } from '../../report/report.ts';

/** What the family pressed on, as the browser's menu gave it. */
export interface SeenThere {
  /** The address of the link or the page; empty where it has none that can be told. */
  address: string;
  /** The words that were marked; empty where none were. */
  quoted: string;
  /** More was marked than was taken over. */
  tooMuch: boolean;
}

/** A file that the browser is to save. */
export interface ReportFile {
  name: string;
  type: string;
  content: Uint8Array | string;
}

/** A report that is sealed: as a file's bytes, and as text for a mail. */
export interface SealedReport {
  bytes: Uint8Array;
  armored: string;
}

/** The page's only way to the browser; implemented in `src/browser`. */
export interface ReportPort {
  /** ISO day. */
  today(): string;
  /** Whether the browser has a menu over pages, from which a report can be begun. */
  hasMenu: boolean;
  schools(): Promise<ReportSchool[]>;
  /** What was pressed on, once; null where the page was opened by hand. */
  handedOver(): Promise<SeenThere | null>;
  /** The family's diary; undefined where none was ever chosen. */
  diary(): Promise<Diary | undefined>;
  /** Notes in the diary that this week's report was made, so that it comes out the same another time. */
  rememberMade(made: { pack: string; week: string; id: string }): Promise<void>;
  /** Whether the words sound as if a child may be in danger. Never rejects. */
  soundsLikeDanger(words: string): Promise<boolean>;
  /** Seals to the school's key; undefined where that can't be used. */
  seal(report: Report, key: string): Promise<SealedReport | undefined>;
  /** Offers a file to be saved. */
  save(file: ReportFile): void;
  /** Opens a `mailto:` or `tel:` link. */
  openOutside(url: string): void;
}
