import type { ReaderRole, Route, Verdict } from '../decide/types.ts';
import type { DraftSetting } from '../detect/types.ts';
import type { PolicyView } from '../ui/policy/types.ts';

/** What the background judges drafts with: the rooms of detection and decision, put together at the entrance. */
export interface Judge {
  /** The verdict on a draft, where it is written as far as the page shows, and for whom. */
  judge(text: string, setting: DraftSetting, role: ReaderRole): Verdict;
  /** Builds what the first verdict would have to wait for. */
  warmUp(role: ReaderRole): void;
  school(): SchoolFacts;
  /** All that the policy page shows, the tips aside. */
  policy(): PolicyView;
  /** Whether a page's full address is a place where nothing is said: the school's own, or a body that hears concerns. */
  isOfficial(url: string): boolean;
}

/** What the popup tells of the school. */
export interface SchoolFacts {
  name: string;
  /** Its ways to raise a matter, in order. */
  routes: Route[];
  /** Whether its policy has questions that only governors and staff are asked. */
  staffQuestions: boolean;
}

/** The verdict of a draft that nothing is said about: no name or question goes to the page. */
export function silence(): Verdict {
  return { level: 'none', school: '', reasons: [], noticed: [], questions: [], routes: [] };
}
