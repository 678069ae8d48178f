import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isAgreed } from '../src/browser/agreed.ts';
import { bareApi } from '../src/browser/bare-api.ts';
import { builtInPack } from '../src/browser/built-in-pack.ts';
import { onConsentChange } from '../src/browser/consent.ts';
import { serveDesk } from '../src/browser/desk-judge.ts';
import { managedValues } from '../src/browser/managed.ts';
import { ownSchoolSource } from '../src/browser/own-school.ts';
import { keepStoreFromPages } from '../src/browser/packs-guard.ts';
import { servePacks } from '../src/browser/packs-serve.ts';
import { packStore } from '../src/browser/packs-store.ts';
import { onPassphraseChange, readPassphrase } from '../src/browser/passphrase.ts';
import { sayDamaged } from '../src/browser/say-damaged.ts';
import { createSealedNames, type SealedNames } from '../src/browser/sealed.ts';
import { serveConsent } from '../src/browser/serve-consent.ts';
import { servePages } from '../src/browser/serve-pages.ts';
import { serveWatchers } from '../src/browser/serve-watchers.ts';
import { keepWatch } from '../src/browser/watched-origins.ts';
import { familyPacks } from '../src/judge/family-packs.ts';
import { createJudge, type InForce } from '../src/judge/index.ts';
import { createPackJudge } from '../src/judge/pack-judge.ts';
import { packsInForce } from '../src/judge/packs-in-force.ts';
import { openSealed } from '../src/pack/sealed/seal.ts';
import type { Pack } from '../src/pack/types.ts';

function sealedNamesOf({ id, sealedPupils }: Pack): SealedNames | undefined {
  if (!sealedPupils) return undefined;
  const open = async () => {
    const passphrase = await readPassphrase(id);
    return sealedPupils.passphrase && !passphrase ? null : openSealed(sealedPupils, passphrase);
  };
  // Any call of the browser puts off its sleep.
  return createSealedNames(open, () => void browser.runtime.getPlatformInfo());
}

function bringIntoForce(pack: Pack): InForce {
  const names = sealedNamesOf(pack);
  return { judge: createPackJudge(pack, names?.isSealed), names };
}

const today = () => new Date().toISOString().slice(0, 10);

export default defineBackground({
  persistent: false,
  main() {
    keepStoreFromPages();
    const builtIn = builtInPack();
    if (!builtIn) sayDamaged();
    const packs = packsInForce({
      builtIn,
      store: packStore,
      managed: managedValues,
      family: ownSchoolSource,
      bring: bringIntoForce,
      ownSite: new URL(bareApi.runtime.getURL('')).hostname,
    });
    onPassphraseChange(() => {
      for (const { names } of packs.all()) names?.renew();
    });
    const judge = createJudge(packs.on, packs.all);
    serveWatchers(judge, packs);
    servePages(judge, packs);
    servePacks(familyPacks(packs, packStore, today));
    serveDesk((pack) => {
      const tried = [bringIntoForce(pack)];
      return createJudge(() => tried);
    });
    const watch = keepWatch(
      () => isAgreed(packs),
      (listener) => {
        onConsentChange(listener);
        packs.onChange(listener);
      },
    );
    serveConsent({ packs, watch, today });
  },
});
