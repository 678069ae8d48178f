import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { builtInPack } from '../src/browser/built-in-pack.ts';
import { type Judge, silence } from '../src/browser/judge.ts';
import { sayDamaged } from '../src/browser/say-damaged.ts';
import { servePopup } from '../src/browser/serve-popup.ts';
import { serveWatchers } from '../src/browser/serve-watchers.ts';
import { watchAsked, watchOpenPagesOnce } from '../src/browser/watched-origins.ts';
import { decide } from '../src/decide/index.ts';
import { routesFor } from '../src/decide/routes.ts';
import { createDetector, type Detector } from '../src/detect/index.ts';
import type { Pack } from '../src/pack/types.ts';
import { policyById } from '../src/policies/index.ts';

function judgeBy(pack: Pack): Judge {
  let made: Detector | undefined;
  const detector = () => (made ??= createDetector(pack));
  const policy = policyById(pack.policy);
  return {
    judge: (text, setting) =>
      decide({ findings: detector().detect(text, setting), pack, policy, setting, text }),
    warmUp: () => void detector(),
    school: () => ({ name: pack.school.name, routes: routesFor('chip', pack, false) }),
  };
}

const NO_SCHOOL: Judge = { judge: silence, warmUp: () => {}, school: () => null };

export default defineBackground({
  persistent: false,
  main() {
    const builtIn = builtInPack();
    if (!builtIn) sayDamaged();
    const judge = builtIn ? judgeBy(builtIn.pack) : NO_SCHOOL;
    serveWatchers(judge);
    servePopup(judge);
    void watchOpenPagesOnce();
    browser.runtime.onStartup.addListener(() => void watchAsked());
    browser.permissions.onAdded.addListener(() => void watchAsked());
    browser.permissions.onRemoved.addListener(() => void watchAsked());
  },
});
