import { AUTO } from '../settings/language.ts';
import {
  EXPORTED,
  readSettings,
  type Settings,
  type SettingsFault,
  writeSettings,
} from '../settings/settings-file.ts';
import type { StoredKind } from '../settings/stored.ts';
import { changesBy, type SettingChange } from '../settings/take-in.ts';
import type { Offer, PacksPort } from '../ui/packs/types.ts';
import { saveFile } from './desk-files.ts';
import { languageSetting } from './language.ts';
import { localDay } from './local-day.ts';
import { notesKept } from './notes-store.ts';
import { ownSchoolKept } from './own-school.ts';
import { passphrasesKept } from './passphrase.ts';
import { writeReaderRole } from './reader-role.ts';
import { restKept } from './rest.ts';
import { wholeStore } from './settings-erase.ts';
import { ownNamesKept, quietnessKept } from './settings-items.ts';

/** What a settings file would do here, before it does anything. */
export type FileLook =
  | { kind: 'refused'; fault: SettingsFault }
  | {
      kind: 'look';
      changes: SettingChange[];
      /** Its packs that are not here already. */
      offers: Offer[];
      /** How many parts of a setting could not be read. */
      lost: Partial<Record<StoredKind, number>>;
      strange: string[];
    };

/** Saves a file with the settings, and with what was ticked. */
export async function saveSettings(ticked: readonly StoredKind[]): Promise<void> {
  const today = localDay();
  saveFile({
    name: `before-you-post-settings-${today}.json`,
    type: 'application/json',
    content: writeSettings(await keptNow(), ticked, today),
  });
}

/** Says what a settings file would change. Changes nothing. */
export async function lookAtSettings(text: string, packs: PacksPort): Promise<FileLook> {
  const reading = readSettings(text);
  if (!reading.ok) return { kind: 'refused', fault: reading.fault };
  const { settings, lost, strange } = reading;
  const kept = await keptNow();
  const here = Object.fromEntries(
    EXPORTED.map(({ what, setting }) => [what, setting.read(kept[what]).value]),
  );
  const texts = (settings.packs ?? []) as readonly string[];
  const offers = (await Promise.all(texts.map((one) => packs.look(one)))).flat();
  return {
    kind: 'look',
    changes: changesBy(settings, here),
    offers: offers.filter(({ look }) => look.kind !== 'same'),
    lost,
    strange,
  };
}

/** Takes in what a file changes, and the packs that were chosen of it. Resolves to whether all of it is kept. */
export async function takeSettingsIn(
  changes: readonly SettingChange[],
  offers: readonly Offer[],
  packs: PacksPort,
): Promise<boolean> {
  let whole = true;
  for (const { what, after } of changes) {
    try {
      await WRITES[what]?.(after as never);
    } catch {
      // There is no room for it on the device.
      whole = false;
    }
  }
  // One after the other: each is looked at beside those before it.
  for (const offer of offers) whole = (await packs.take(offer)).kind === 'taken' && whole;
  return whole;
}

/** How each kind is kept. */
const WRITES: Partial<Record<StoredKind, (after: never) => Promise<void>>> = {
  'own-names': ownNamesKept.write,
  'own-school': ownSchoolKept.write,
  quietness: quietnessKept.write,
  language: (code: string) => languageSetting.choose(code === AUTO ? null : code),
  'reader-role': writeReaderRole,
  rest: restKept.write,
  passphrases: passphrasesKept.write,
  notes: notesKept.write,
};

async function keptNow(): Promise<Settings> {
  const store = await wholeStore();
  return Object.fromEntries(EXPORTED.map(({ key, what }) => [what, store[key]]));
}
