import { decide } from '../decide/index.ts';
import type { DraftSetting, Findings } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import { asksAboutCouncil, policyById } from '../policies/index.ts';
import type { Draft } from './check-draft.ts';

interface Detector {
  detect(text: string, setting?: DraftSetting): Findings;
}

export type MakeDetector = (pack: Pack, options: { own: string[]; council: boolean }) => Detector;

// A detector for a large pack is costly to build, and a file of drafts comes from few families.
const MOST_DETECTORS = 32;

/**
 * Makes the function that answers a draft with one JSON line, without its line end: the contract
 * of design.md section 8. Offsets are UTF-16 code units into the draft as given.
 */
export function createAnswerer(pack: Pack, makeDetector: MakeDetector): (draft: Draft) => string {
  const detectors = new Map<string, Detector>();
  const policy = policyById(pack.policy);

  const detectorFor = ({ own, role }: Draft) => {
    const council = asksAboutCouncil(policy) && role !== undefined && role !== 'parent';
    const key = JSON.stringify([own, council]);
    const known = detectors.get(key);
    if (known) return known;
    const [oldest] = detectors.keys();
    if (oldest !== undefined && detectors.size >= MOST_DETECTORS) detectors.delete(oldest);
    const made = makeDetector(pack, { own, council });
    detectors.set(key, made);
    return made;
  };

  return (draft) => {
    const { id, text, setting, role } = draft;
    const findings = detectorFor(draft).detect(text, setting);
    const verdict = decide({ findings, pack, policy, setting, role, text });
    return JSON.stringify({
      id,
      level: verdict.level,
      mentions: findings.mentions.map(
        ({ start, end, kind, who, text: words, confidence, certainty }) => ({
          start,
          end,
          kind,
          who,
          text: words,
          confidence,
          certainty,
        }),
      ),
      unread: findings.unread,
      concerns: findings.concerns.map(({ kind, start, end }) => ({ kind, start, end })),
      questions: verdict.questions,
      routes: verdict.routes,
      reasons: verdict.reasons,
      legal: verdict.legal,
      topics: findings.topics,
    });
  };
}
