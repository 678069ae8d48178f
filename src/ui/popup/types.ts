import type { ManagedSettings, SchoolFacts } from '../../browser/judge.ts';
import type { ReaderRole, Verdict } from '../../decide/types.ts';

/** What is watched on the tab behind the popup, and why or why not. */
export type PageState =
  /** Nobody has said yet whether it may watch, so it watches nowhere. */
  | { kind: 'not-asked' }
  /** The family has said no. */
  | { kind: 'declined' }
  /** A composer is in use and recognised. `site` is its id, or its host where it has none. */
  | { kind: 'composer'; site: string }
  /** A watched site where no writing box has had the focus yet. */
  | { kind: 'idle'; site: string }
  /** A watched site where the focused writing box was not recognised. */
  | { kind: 'unrecognised'; site: string }
  /** An official place, where it keeps quiet. */
  | { kind: 'official'; site: string }
  /** An administrator has left this site out. */
  | { kind: 'left-out'; site: string; setBy: string | undefined }
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
  /** No school's pack is in force but the invented one's. */
  onlyExample: boolean;
  /** What the reader is to the school, as they or an administrator have said. */
  role: ReaderRole;
  /** What an administrator has set; null where nothing is. */
  managed: ManagedSettings | null;
  /** Some of what was kept could not be read, and nobody has seen yet what. */
  healed: boolean;
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
  /** Opens the page that says what it does and asks whether it may. */
  openWelcome(): Promise<void>;
  openPractice(): Promise<void>;
  /** Opens the settings. */
  openOptions(): Promise<void>;
  /** Opens the school desk, where a school makes its pack. */
  openDesk(): Promise<void>;
  /** Looks for schools' packs on the page behind the popup: how many it offers. */
  findPacks(): Promise<number>;
  /** Opens the page about packs with those that were found. */
  addFoundPacks(): Promise<void>;
  openPacks(): Promise<void>;
  openPolicy(pack: string): Promise<void>;
}
