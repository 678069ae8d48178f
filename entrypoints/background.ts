import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { builtInPack } from '../src/browser/built-in-pack.ts';
import { onPassphraseChange, readPassphrase } from '../src/browser/passphrase.ts';
import { sayDamaged } from '../src/browser/say-damaged.ts';
import { createSealedNames, type SealedNames } from '../src/browser/sealed.ts';
import { servePages } from '../src/browser/serve-pages.ts';
import { serveWatchers } from '../src/browser/serve-watchers.ts';
import { watchAsked, watchOpenPagesOnce } from '../src/browser/watched-origins.ts';
import { createJudge, type InForce } from '../src/judge/index.ts';
import { createPackJudge } from '../src/judge/pack-judge.ts';
import { openSealed } from '../src/pack/sealed/seal.ts';
import type { Pack } from '../src/pack/types.ts';

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

function bringIntoForce(pack: Pack): InForce {
  const names = sealedNamesOf(pack);
  return { judge: createPackJudge(pack, names?.isSealed), names };
}

export default defineBackground({
  persistent: false,
  main() {
    const builtIn = builtInPack();
    if (!builtIn) sayDamaged();
    const inForce = builtIn ? [bringIntoForce(builtIn.pack)] : [];
    const judge = createJudge(() => inForce);
    serveWatchers(judge);
    servePages(judge);
    void watchOpenPagesOnce();
    browser.runtime.onStartup.addListener(() => void watchAsked());
    browser.permissions.onAdded.addListener(() => void watchAsked());
    browser.permissions.onRemoved.addListener(() => void watchAsked());
  },
});
