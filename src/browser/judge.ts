import type { ReaderRole, Route, Verdict } from '../decide/types.ts';
import type { ConcernKind, DraftSetting } from '../detect/types.ts';
import type { PolicyView } from '../ui/policy/types.ts';
import type { Asker } from './sealed.ts';

/** A verdict with what the draft does, which the background keeps to itself. */
export interface Judged extends Verdict {
  concerns: readonly ConcernKind[];
}

/** What the background judges drafts with: detection and decision for all packs in force (`src/judge`). */
export interface Judge {
  /**
   * The verdict on a draft, where it is written as far as the page shows, and for whom. Names that take longer to look
   * up are looked up for the asker, who is told when the draft is to be judged again.
   */
  judge(text: string, setting: DraftSetting, role: ReaderRole, asker: Asker): Judged;
  /** The same once all names were looked up, within a few seconds. */
  judgeWhole(text: string, setting: DraftSetting, role: ReaderRole): Promise<Verdict>;
  /** The asker's draft is gone: nothing more is looked up for it. */
  leave(asker: Asker): void;
  /** Builds what the first verdict would have to wait for. */
  warmUp(role: ReaderRole): void;
  /** The schools whose packs are in force. */
  schools(): SchoolFacts[];
  /** All that the policy page shows of a pack, the tips aside; of the first without an id, null where there is none. */
  policy(pack?: string): PolicyView | null;
  /** Whether a page's full address is a place where nothing is said: a school's own, or a body that hears concerns. */
  isOfficial(url: string): boolean;
}

/** What the popup tells of a school. */
export interface SchoolFacts {
  /** The pack's id. */
  id: string;
  name: string;
  /** Where it is, for a letter. */
  town?: string | undefined;
  /** Its ways to raise a matter, in order. */
  routes: Route[];
  /** Whether its policy has questions that only governors and staff are asked. */
  staffQuestions: boolean;
}

/** What the popup is told of the schools, and of what an administrator has set beside their packs. */
export interface SchoolAnswer {
  schools: SchoolFacts[];
  /** Whether the page is a place where nothing is said. */
  official: boolean;
  /** No school's pack is in force but the invented one's. */
  onlyExample: boolean;
  managed: ManagedSettings | null;
}

/** What an administrator has set beside a pack. */
export interface ManagedSettings {
  setBy?: string | undefined;
  /** Ids of the only sites to speak on. */
  sites?: string[] | undefined;
  reader?: ReaderRole | undefined;
}
