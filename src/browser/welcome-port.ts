import { browser } from 'wxt/browser';
import type { PacksView } from '../judge/packs-view.ts';
import { nameFault } from '../settings/own-names.ts';
import type { WelcomePort, WelcomeSeen } from '../ui/welcome/types.ts';
import { onConsentChange } from './consent.ts';
import { answerConsent, askConsent } from './consent-messages.ts';
import { onManagedChange } from './managed.ts';
import { ownSchoolPort } from './own-school-port.ts';
import type { PacksMessage } from './packs-messages.ts';
import { packStore } from './packs-store.ts';
import { ownNamesKept } from './settings-items.ts';
import { declaredSites } from './settings-sites.ts';

/** The welcome page's way to the browser. */
export function welcomePort(): WelcomePort {
  return {
    seen,
    onChange(listener) {
      onConsentChange(listener);
      onManagedChange(listener);
      packStore.onChange(listener);
      ownSchoolPort.onChange(listener);
      ownNamesKept.onChange(listener);
    },
    async answer(answer) {
      await answerConsent(answer);
    },
    ownSchool: ownSchoolPort,
    async addChild(typed) {
      const forename = typed.trim();
      if (nameFault(forename)) return false;
      const names = await ownNamesKept.read();
      const isKnown = names.some((one) => one.of === 'child' && one.forename === forename);
      if (!isKnown) await ownNamesKept.write([...names, { of: 'child', forename, nicknames: [] }]);
      return true;
    },
    async open(page) {
      await browser.tabs.create({ url: `/${page}.html` });
    },
  };
}

async function seen(): Promise<WelcomeSeen> {
  const [consent, { packs, managed }, names] = await Promise.all([
    askConsent(),
    askPacks(),
    ownNamesKept.read(),
  ]);
  const declared = declaredSites();
  const only = managed?.sites;
  return {
    consent,
    sites: only ? declared.filter((site) => only.includes(site)) : declared,
    schools: packs.filter(({ from }) => from !== 'example').map(({ shown }) => shown.school.name),
    children: names.filter(({ of }) => of === 'child').map(({ forename }) => forename),
  };
}

/** Asked so, the background has read what was changed just now. */
const askPacks = (): Promise<PacksView> =>
  browser.runtime.sendMessage({ kind: 'packs' } satisfies PacksMessage);
