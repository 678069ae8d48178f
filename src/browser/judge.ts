import { decide } from '../decide/index.ts';
import type { Verdict } from '../decide/types.ts';
import { createDetector } from '../detect/index.ts';
import type { DraftSetting } from '../detect/types.ts';
import { policyById } from '../policies/index.ts';
import { builtInPack } from './built-in-pack.ts';

let detector: ReturnType<typeof createDetector> | undefined;

/** Builds the detector before the first draft is there: the names' tables and the language library. */
export function warmUp(): void {
  detector ??= createDetector(builtInPack);
}

/**
 * The verdict on a draft under the pack in force.
 * @param setting where it is written, as far as the page shows.
 */
export function judge(text: string, setting: DraftSetting = {}): Verdict {
  warmUp();
  const findings = (detector as ReturnType<typeof createDetector>).detect(text, setting);
  const policy = policyById(builtInPack.policy);
  return decide({ findings, pack: builtInPack, policy, setting, text });
}

/** The verdict of a draft that nothing is said about: no name or question goes to the page. */
export function silence(): Verdict {
  return { level: 'none', school: '', reasons: [], noticed: [], questions: [], routes: [] };
}
