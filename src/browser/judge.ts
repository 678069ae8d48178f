import type { Route, Verdict } from '../decide/types.ts';
import type { DraftSetting } from '../detect/types.ts';
import type { Asker } from './sealed.ts';

/** What the background judges drafts with: the rooms of detection and decision, put together at the entrance. */
export interface Judge {
  /**
   * The verdict on a draft, and where it is written as far as the page shows. Names that take longer to look up are
   * looked up for the asker, who is told when the draft is to be judged again.
   */
  judge(text: string, setting: DraftSetting, asker: Asker): Verdict;
  /** The same once all names were looked up, within a few seconds. */
  judgeWhole(text: string, setting: DraftSetting): Promise<Verdict>;
  /** The asker's draft is gone: nothing more is looked up for it. */
  leave(asker: Asker): void;
  /** Builds what the first verdict would have to wait for. */
  warmUp(): void;
  /** The school's name and its ways to raise a matter, in order; null where no pack is in force. */
  school(): { name: string; routes: Route[] } | null;
}

/** The verdict of a draft that nothing is said about: no name or question goes to the page. */
export function silence(): Verdict {
  return { level: 'none', school: '', reasons: [], noticed: [], questions: [], routes: [] };
}
