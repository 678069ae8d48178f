import type { SchoolFacts } from '../browser/judge.ts';
import { decide } from '../decide/index.ts';
import { afterSchool } from '../decide/national/after-school.ts';
import { elsewhere } from '../decide/national/elsewhere.ts';
import { isOfficial } from '../decide/official.ts';
import { allRoutes } from '../decide/routes.ts';
import { callNow } from '../decide/safety.ts';
import type { ReaderRole, Verdict } from '../decide/types.ts';
import { createDetector, type Detector } from '../detect/index.ts';
import type { DraftSetting } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import { CONSIDERATIONS_FROM } from '../policies/considerations.ts';
import { asksAboutCouncil, policyById, questionsStaff } from '../policies/index.ts';
import type { PolicyView } from '../ui/policy/types.ts';

/** One school's pack, ready to judge drafts. */
export interface PackJudge {
  verdict(text: string, setting: DraftSetting, role: ReaderRole): Verdict;
  /** Builds what the first verdict would have to wait for. */
  warmUp(role: ReaderRole): void;
  school: SchoolFacts;
  policy(): PolicyView;
  isOfficial(url: string): boolean;
}

/**
 * Puts detection, decision and policy together for one pack. A detector is built when it is first needed.
 *
 * @param isSealed whether a plain form is among the pack's sealed pupils; undefined where that isn't known yet.
 */
export function createPackJudge(
  pack: Pack,
  isSealed?: (form: string) => boolean | undefined,
): PackJudge {
  const policy = policyById(pack.policy);
  const staffQuestions = questionsStaff(policy);
  const sealed = isSealed && { sealed: isSealed };
  const made = new Map<boolean, Detector>();
  const detectorFor = (role: ReaderRole) => {
    const council = asksAboutCouncil(policy) && role !== 'parent';
    const detector = made.get(council) ?? createDetector(pack, { council, ...sealed });
    made.set(council, detector);
    return detector;
  };
  const { id, school, issued, reviewBy } = pack;
  const routes = allRoutes(pack, policy);

  return {
    verdict(text, setting, role) {
      const findings = detectorFor(role).detect(text, setting);
      return decide({ findings, pack, policy, setting, role, text });
    },
    warmUp: (role) => void detectorFor(role),
    school: { id, name: school.name, routes, staffQuestions },
    policy: () => ({
      school: school.name,
      website: school.website,
      policy,
      questionsFrom: CONSIDERATIONS_FROM,
      issued,
      reviewBy,
      routes: [...callNow(''), ...routes, ...afterSchool(school)],
      elsewhere: elsewhere(school),
    }),
    // With no words in it, a draft can be official by its address alone.
    isOfficial: (url) => isOfficial('', [], pack, { url }),
  };
}
