import { browser } from 'wxt/browser';
import { suggestNicknames } from '../settings/nicknames.ts';
import { MOST_NAMES, MOST_NICKNAMES, nameFault, surnameFault } from '../settings/own-names.ts';
import type { OptionsPort, OptionsSeen } from '../ui/options/types.ts';
import { ask } from './ask.ts';
import { onConsentChange } from './consent.ts';
import { answerConsent, askConsent } from './consent-messages.ts';
import { onDiaryChange, readKeptDiary, startDiary, stopDiary } from './diary-store.ts';
import { onManagedChange } from './managed.ts';
import { packsPort } from './packs-port.ts';
import { onReaderRoleChange, readReaderRole, writeReaderRole } from './reader-role.ts';
import { onRestChange, readRest, restSite, wakeSite, wakeUp } from './rest.ts';
import { lookAtSettings, saveSettings, takeSettingsIn } from './settings-carry.ts';
import { eraseEverything, whatIsHeld, wholeStore } from './settings-erase.ts';
import { dismissHealed, readHealed } from './settings-item.ts';
import { ownNamesKept, quietnessKept } from './settings-items.ts';
import { askedSites, declaredSites, giveBack, onAskedChange } from './settings-sites.ts';

/** The settings page's way to the browser. */
export function settingsPort(): OptionsPort {
  const packs = packsPort();
  return {
    packs,
    seen,
    onChange(listener) {
      ownNamesKept.onChange(listener);
      quietnessKept.onChange(listener);
      onAskedChange(listener);
      for (const onChange of [onRestChange, onReaderRoleChange, onConsentChange, onDiaryChange]) {
        onChange(listener);
      }
      onManagedChange(listener);
    },
    nameFault,
    surnameFault,
    mostNicknames: MOST_NICKNAMES,
    suggestNicknames,
    keepNames: (names) => (names.length > 0 ? ownNamesKept.write(names) : ownNamesKept.remove()),
    keepQuietness: (choice) => quietnessKept.write(choice),
    watchSite: (site, on) => (on ? wakeSite(site) : restSite(site)),
    wake: () => wakeUp(undefined),
    removeSite: (origin) => giveBack([origin]),
    chooseRole: writeReaderRole,
    keepDiary: (on) => (on ? startDiary() : stopDiary()),
    async withdraw() {
      await answerConsent('no');
    },
    dismissHealed,
    held: whatIsHeld,
    erase: eraseEverything,
    saveSettings,
    lookAtSettings: (text) => lookAtSettings(text, packs),
    takeSettingsIn: (changes, offers) => takeSettingsIn(changes, offers, packs),
    async open(page) {
      await browser.tabs.create({ url: `/${page}` });
    },
  };
}

async function seen(): Promise<OptionsSeen> {
  const [names, quietness, rest, role, consent, asked, diary, held, deskKeys, answer] =
    await Promise.all([
      ownNamesKept.read(),
      quietnessKept.read(),
      readRest(),
      readReaderRole(),
      askConsent(),
      askedSites(),
      readKeptDiary(),
      whatIsHeld(),
      keysAtTheDesk(),
      ask({ kind: 'school' }),
    ]);
  return {
    names,
    mostNames: MOST_NAMES,
    quietness,
    rest,
    now: Date.now(),
    role,
    staffQuestions: answer.schools.some((one) => one.staffQuestions),
    managed: answer.managed,
    consent,
    declared: declaredSites(),
    asked,
    diaryOn: diary.on,
    held,
    deskKeys,
    // Asked last: reading the others may have put something right.
    healed: await readHealed(),
  };
}

/** The ids of the packs whose keys this device keeps, to sign with or to open reports. */
async function keysAtTheDesk(): Promise<string[]> {
  const store = await wholeStore();
  const kept = [store['local:desk-keys'], store['local:desk-report-keys']];
  return [...new Set(kept.flatMap((keys) => Object.keys(keys ?? {})))];
}
