import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { builtInPack } from '../src/browser/built-in-pack.ts';
import { type Judge, silence } from '../src/browser/judge.ts';
import { onPassphraseChange, readPassphrase } from '../src/browser/passphrase.ts';
import { sayDamaged } from '../src/browser/say-damaged.ts';
import { createSealedNames, type SealedNames } from '../src/browser/sealed.ts';
import { servePopup } from '../src/browser/serve-popup.ts';
import { serveWatchers } from '../src/browser/serve-watchers.ts';
import { watchAsked, watchOpenPagesOnce } from '../src/browser/watched-origins.ts';
import { decide } from '../src/decide/index.ts';
import { routesFor } from '../src/decide/routes.ts';
import { createDetector, type Detector } from '../src/detect/index.ts';
import type { DraftSetting } from '../src/detect/types.ts';
import { openSealed } from '../src/pack/sealed/seal.ts';
import type { Pack } from '../src/pack/types.ts';
import { policyById } from '../src/policies/index.ts';

function sealedNamesOf({ id, sealedPupils }: Pack): SealedNames | undefined {
  if (!sealedPupils) return undefined;
  const open = async () => {
    const passphrase = await readPassphrase(id);
    return sealedPupils.passphrase && !passphrase ? null : openSealed(sealedPupils, passphrase);
  };
  // Any call of the browser puts off its sleep.
  const names = createSealedNames(open, () => void browser.runtime.getPlatformInfo());
  onPassphraseChange(names.renew);
  return names;
}

function judgeBy(pack: Pack): Judge {
  const names = sealedNamesOf(pack);
  let made: Detector | undefined;
  const detector = () => (made ??= createDetector(pack, names && { sealed: names.isSealed }));
  const policy = policyById(pack.policy);
  const judge = (text: string, setting: DraftSetting) =>
    decide({ findings: detector().detect(text, setting), pack, policy, setting, text });
  return {
    judge(text, setting, asker) {
      const read = () => judge(text, setting);
      return names ? names.reading(asker, read) : read();
    },
    async judgeWhole(text, setting) {
      const read = () => judge(text, setting);
      return names ? names.readingWhole(read) : read();
    },
    leave: (asker) => names?.leave(asker),
    warmUp: () => void detector(),
    school: () => ({ name: pack.school.name, routes: routesFor('chip', pack, false) }),
  };
}

const NO_SCHOOL: Judge = {
  judge: silence,
  judgeWhole: async () => silence(),
  leave: () => {},
  warmUp: () => {},
  school: () => null,
};

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
