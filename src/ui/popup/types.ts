import type { SchoolFacts } from '../../browser/judge.ts';
import type { ReaderRole, Verdict } from '../../decide/types.ts';

/** What is watched on the tab behind the popup, and why or why not. */
export type PageState =
  /** A composer is in use and recognised. `site` is its id, or its host where it has none. */
  | { kind: 'composer'; site: string }
  /** A watched site where no writing box has had the focus yet. */
  | { kind: 'idle'; site: string }
  /** A watched site where the focused writing box was not recognised. */
  | { kind: 'unrecognised'; site: string }
  /** An official place, where it keeps quiet. */
  | { kind: 'official'; site: string }
  /** Not watched, and could be if the parent asks. */
  | { kind: 'unwatched'; site: string }
  /** One of the browser's own pages, which no extension may see. */
  | { kind: 'browser-page' };

export type RestKind = 'hour' | 'today' | 'site';

/** A rest in force. `until` is in milliseconds since 1970. */
export type Rest =
  | { kind: 'hour'; until: number }
  | { kind: 'today' }
  | { kind: 'site'; site: string }
  | { kind: 'always' };

export interface PageStatus {
  page: PageState;
  rest: Rest | null;
  /** The schools whose packs are in force. */
  schools: SchoolFacts[];
  /** What the reader has said they are to the school. */
  role: ReaderRole;
}

/** The popup's only way to the browser; implemented in `src/browser`. */
export interface PopupPort {
  status(): Promise<PageStatus>;
  rest(kind: RestKind): Promise<void>;
  /** Ends whatever rest is in force. */
  wake(): Promise<void>;
  /** Runs the same detection and decision as a draft on a page; never rejects on any text. */
  check(text: string): Promise<Verdict>;
  /** Called within the press itself, since the browser grants a site only to a user gesture. */
  watchSite(): Promise<void>;
  /** Keeps what the reader is to the school, on this device. */
  chooseRole(role: ReaderRole): Promise<void>;
  openPractice(): Promise<void>;
  openPolicy(pack: string): Promise<void>;
}
