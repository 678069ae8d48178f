import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { builtInPack as pack } from '../src/browser/built-in-pack.ts';
import type { Judge } from '../src/browser/judge.ts';
import { servePages } from '../src/browser/serve-pages.ts';
import { serveWatchers } from '../src/browser/serve-watchers.ts';
import { watchAsked, watchOpenPagesOnce } from '../src/browser/watched-origins.ts';
import { decide } from '../src/decide/index.ts';
import { afterSchool } from '../src/decide/national/after-school.ts';
import { elsewhere } from '../src/decide/national/elsewhere.ts';
import { isOfficial } from '../src/decide/official.ts';
import { allRoutes } from '../src/decide/routes.ts';
import { callNow } from '../src/decide/safety.ts';
import type { ReaderRole } from '../src/decide/types.ts';
import { createDetector, type Detector } from '../src/detect/index.ts';
import { CONSIDERATIONS_FROM } from '../src/policies/considerations.ts';
import { asksAboutCouncil, policyById, questionsStaff } from '../src/policies/index.ts';

export default defineBackground({
  persistent: false,
  main() {
    const policy = policyById(pack.policy);
    const staffQuestions = questionsStaff(policy);
    const made = new Map<boolean, Detector>();
    const detectorFor = (role: ReaderRole) => {
      const council = asksAboutCouncil(policy) && role !== 'parent';
      const detector = made.get(council) ?? createDetector(pack, { council });
      made.set(council, detector);
      return detector;
    };
    const { school, issued, reviewBy } = pack;
    const judge: Judge = {
      judge(text, setting, role) {
        const findings = detectorFor(role).detect(text, setting);
        return decide({ findings, pack, policy, setting, role, text });
      },
      warmUp: (role) => void detectorFor(role),
      school: () => ({
        name: school.name,
        routes: allRoutes(pack, policy),
        staffQuestions,
      }),
      policy: () => ({
        school: school.name,
        website: school.website,
        policy,
        questionsFrom: CONSIDERATIONS_FROM,
        issued,
        reviewBy,
        routes: [...callNow(''), ...allRoutes(pack, policy), ...afterSchool(school)],
        elsewhere: elsewhere(school),
      }),
      // With no words in it, a draft can be official by its address alone.
      isOfficial: (url) => isOfficial('', [], pack, { url }),
    };
    serveWatchers(judge);
    servePages(judge);
    void watchOpenPagesOnce();
    browser.runtime.onStartup.addListener(() => void watchAsked());
    browser.permissions.onAdded.addListener(() => void watchAsked());
    browser.permissions.onRemoved.addListener(() => void watchAsked());
  },
});
