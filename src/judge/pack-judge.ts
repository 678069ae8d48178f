import type { Judged, SchoolFacts } from '../browser/judge.ts';
import { decide } from '../decide/index.ts';
import { afterSchool } from '../decide/national/after-school.ts';
import { elsewhere } from '../decide/national/elsewhere.ts';
import { isOfficial } from '../decide/official.ts';
import { allRoutes } from '../decide/routes.ts';
import { callNow } from '../decide/safety.ts';
import type { ReaderRole } from '../decide/types.ts';
import { ENGLISH, type Wording } from '../decide/wording.ts';
import { createDetector, type Detector } from '../detect/index.ts';
import type { DraftSetting } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import { CONSIDERATIONS_FROM } from '../policies/considerations.ts';
import { asksAboutCouncil, policyById, questionsStaff } from '../policies/index.ts';
import { childrenOf, friendsOf, type OwnName } from '../settings/own-names.ts';
import type { PolicyView } from '../ui/policy/types.ts';

/** One school's pack, ready to judge drafts. */
export interface PackJudge {
  verdict(text: string, setting: DraftSetting, role: ReaderRole): Judged;
  /** Builds what the first verdict would have to wait for. */
  warmUp(role: ReaderRole): void;
  readonly school: SchoolFacts;
  policy(): PolicyView;
  isOfficial(url: string): boolean;
}

interface JudgeOptions {
  /** Whether a plain form is among the pack's sealed pupils; undefined where that isn't known yet. */
  isSealed?: ((form: string) => boolean | undefined) | undefined;
  /** The names that the family entered; another list whenever they have changed. */
  ownNames?: (() => readonly OwnName[]) | undefined;
  /** What verdicts and routes are worded with now. */
  words?: (() => Wording) | undefined;
}

const NO_NAMES: readonly OwnName[] = [];

/** Puts detection, decision and policy together for one pack. A detector is built when it is first needed. */
export function createPackJudge(
  pack: Pack,
  { isSealed, ownNames = () => NO_NAMES, words = () => ENGLISH }: JudgeOptions = {},
): PackJudge {
  const policy = policyById(pack.policy);
  const staffQuestions = questionsStaff(policy);
  const sealed = isSealed && { sealed: isSealed };
  const made = new Map<boolean, Detector>();
  let names = ownNames();
  const detectorFor = (role: ReaderRole) => {
    if (names !== ownNames()) {
      names = ownNames();
      made.clear();
    }
    const council = asksAboutCouncil(policy) && role !== 'parent';
    const detector =
      made.get(council) ??
      createDetector(withFriends(pack, names), { own: childrenOf(names), council, ...sealed });
    made.set(council, detector);
    return detector;
  };
  const { id, school, issued, reviewBy } = pack;

  return {
    verdict(text, setting, role) {
      const findings = detectorFor(role).detect(text, setting);
      const verdict = decide({ findings, pack, policy, setting, role, text, words: words() });
      return { ...verdict, concerns: findings.concerns.map(({ kind }) => kind) };
    },
    warmUp: (role) => void detectorFor(role),
    get school() {
      const routes = allRoutes(pack, policy, words());
      return { id, name: school.name, town: school.town, routes, staffQuestions };
    },
    policy: () => ({
      school: school.name,
      website: school.website,
      policy,
      questionsFrom: CONSIDERATIONS_FROM,
      issued,
      reviewBy,
      routes: [
        ...callNow('', words().national),
        ...allRoutes(pack, policy, words()),
        ...afterSchool(school, words().national),
      ],
      elsewhere: elsewhere(school, words().national),
    }),
    // With no words in it, a draft can be official by its address alone.
    isOfficial: (url) => isOfficial('', [], pack, { url }),
  };
}

/** A friend is another child: named, it is noticed as a pupil is. */
function withFriends(pack: Pack, names: readonly OwnName[]): Pack {
  const friends = friendsOf(names);
  return friends.length > 0 ? { ...pack, people: [...pack.people, ...friends] } : pack;
}
