import { draftDid, draftJudged, draftsOver } from '../report/open-drafts.ts';
import type { Did } from '../report/outcome.ts';
import { siteKindOf } from '../report/site-kind.ts';
import { stepDrafts } from './diary-store.ts';
import type { Judged } from './judge.ts';

/** What becomes of the drafts of one watcher, for the diary. */
export interface Outcomes {
  /** A verdict goes to the page, as loud as it is shown there. */
  judged(key: number, site: string | undefined, shown: Judged): void;
  did(key: number, did: Did): void;
  /** The page is gone, and its drafts with it. */
  left(): void;
}

/** Nothing of a private window's, nor of the practice page's, is ever written down. */
export const NO_OUTCOMES: Outcomes = { judged() {}, did() {}, left() {} };

/** Follows the drafts of one watcher. What it learns is kept for the session: the browser may end the background at any time. */
export function followOutcomes(): Outcomes {
  const keys = new Set<string>();
  // A store without room for the diary is no reason to disturb the parent who writes.
  const step = (...[run]: Parameters<typeof stepDrafts>) => void stepDrafts(run).catch(() => {});
  return {
    judged(number, site, { level, pack, concerns }) {
      const key = String(number);
      keys.add(key);
      const draft = { level, pack, concerns, site: siteKindOf(site) };
      step((drafts) => draftJudged(drafts, key, draft, Date.now()));
    },
    did(number, did) {
      step((drafts) => draftDid(drafts, String(number), did, Date.now()));
    },
    left: () => step((drafts) => draftsOver(drafts, [...keys])),
  };
}
