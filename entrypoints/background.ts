import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isAgreed } from '../src/browser/agreed.ts';
import { bareApi } from '../src/browser/bare-api.ts';
import { builtInPack } from '../src/browser/built-in-pack.ts';
import { onConsentChange } from '../src/browser/consent.ts';
import { offerContextMenu } from '../src/browser/context-menu.ts';
import { serveDesk } from '../src/browser/desk-judge.ts';
import { tidyDiary } from '../src/browser/diary-store.ts';
import { followLanguage } from '../src/browser/language.ts';
import { managedValues } from '../src/browser/managed.ts';
import { serveNotes } from '../src/browser/notes-serve.ts';
import { followOwnNames } from '../src/browser/own-names.ts';
import { ownSchoolSource } from '../src/browser/own-school.ts';
import { keepStoreFromPages } from '../src/browser/packs-guard.ts';
import { servePacks } from '../src/browser/packs-serve.ts';
import { packStore } from '../src/browser/packs-store.ts';
import { onPassphraseChange, readPassphrase } from '../src/browser/passphrase.ts';
import { serveReports } from '../src/browser/report-serve.ts';
import { sayDamaged } from '../src/browser/say-damaged.ts';
import { createSealedNames, type SealedNames } from '../src/browser/sealed.ts';
import { serveConsent } from '../src/browser/serve-consent.ts';
import { servePages } from '../src/browser/serve-pages.ts';
import { serveWatchers } from '../src/browser/serve-watchers.ts';
import { keepWatch } from '../src/browser/watched-origins.ts';
import { ENGLISH, type Wording } from '../src/decide/wording.ts';
import { familyPacks } from '../src/judge/family-packs.ts';
import { createJudge, type InForce } from '../src/judge/index.ts';
import { createPackJudge } from '../src/judge/pack-judge.ts';
import { packsInForce } from '../src/judge/packs-in-force.ts';
import { reportSchools } from '../src/judge/report-schools.ts';
import { openSealed } from '../src/pack/sealed/seal.ts';
import type { Pack } from '../src/pack/types.ts';
import type { OwnName } from '../src/settings/own-names.ts';
import { menuIn, wordingCodes, wordingOf } from '../src/ui/languages/wording.ts';

function sealedNamesOf({ id, sealedPupils }: Pack): SealedNames | undefined {
  if (!sealedPupils) return undefined;
  const open = async () => {
    const passphrase = await readPassphrase(id);
    return sealedPupils.passphrase && !passphrase ? null : openSealed(sealedPupils, passphrase);
  };
  // Any call of the browser puts off its sleep.
  return createSealedNames(open, () => void browser.runtime.getPlatformInfo());
}

interface FamilysOwn {
  ownNames: () => readonly OwnName[];
  words: () => Wording;
}

function bringIntoForce(pack: Pack, own?: FamilysOwn): InForce {
  const names = sealedNamesOf(pack);
  return { judge: createPackJudge(pack, { isSealed: names?.isSealed, ...own }), names };
}

const today = () => new Date().toISOString().slice(0, 10);

export default defineBackground({
  persistent: false,
  main() {
    keepStoreFromPages();
    const builtIn = builtInPack();
    if (!builtIn) sayDamaged();
    const language = followLanguage(wordingCodes);
    const ownNames = followOwnNames();
    const words = () => wordingOf(language.code()) ?? ENGLISH;
    const own = { ownNames: ownNames.now, words };
    const packs = packsInForce({
      builtIn,
      store: packStore,
      managed: managedValues,
      family: ownSchoolSource,
      bring: (pack) => bringIntoForce(pack, own),
      ownSite: new URL(bareApi.runtime.getURL('')).hostname,
    });
    onPassphraseChange(() => {
      for (const { names } of packs.all()) names?.renew();
    });
    const judge = createJudge(packs.on, packs.all);
    serveWatchers(judge, packs, ownNames, language);
    servePages(judge, packs, ownNames, language);
    servePacks(familyPacks(packs, packStore, today));
    serveNotes();
    void tidyDiary();
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
    const toTell = async () => {
      await packs.ready;
      await language.ready();
      return reportSchools(packs.standing(), words());
    };
    serveReports(toTell);
    offerContextMenu({
      async title() {
        await language.ready();
        return menuIn(language.code()).tell;
      },
      isWanted: async () =>
        (await isAgreed(packs)) && (await toTell()).some(({ wantsReports }) => wantsReports),
      onChange(listener) {
        onConsentChange(listener);
        language.onChange(listener);
        packs.onChange(listener);
      },
    });
  },
});
