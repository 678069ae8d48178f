import { draftDid, draftJudged, draftsOver } from '../report/open-drafts.ts';
import type { Did } from '../report/outcome.ts';
import { siteKindOf } from '../report/site-kind.ts';
import { stepDrafts } from './diary-store.ts';
import type { Judged } from './judge.ts';
import { isOwnPage } from './own-sender.ts';

/** What becomes of the drafts of one watcher, for the diary. */
export interface Outcomes {
  /** A verdict goes to the page, as loud as it is shown there. */
  judged(key: number, site: string | undefined, shown: Judged): void;
  did(key: number, did: Did): void;
  /** The page is gone, and its drafts with it. */
  left(): void;
}

const NONE: Outcomes = { judged() {}, did() {}, left() {} };

interface Sender {
  id?: string;
  url?: string;
  tab?: { incognito?: boolean };
}

/**
 * Follows the drafts of one watcher. What it learns is kept at once: the browser may end the background at any
 * time. Nothing of a private window's, nor of the practice page's, is ever written down.
 */
export function outcomesOf(sender: Sender | undefined): Outcomes {
  if (sender?.tab?.incognito !== false || isOwnPage(sender)) return NONE;
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
      const key = String(number);
      keys.add(key);
      step((drafts) => draftDid(drafts, key, did, Date.now()));
    },
    left: () => step((drafts) => draftsOver(drafts, [...keys])),
  };
}
