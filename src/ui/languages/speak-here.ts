import { isolated } from '../messages/isolate.ts';
import { speak, spokenIn } from '../messages/room.ts';
import { languageCodes, loadLanguage } from './index.ts';
import type { Rooms } from './language.ts';
import type { LanguageSetting } from './types.ts';

let setting: LanguageSetting | undefined;

/**
 * Has this page speak the family's language. To be waited for before anything is drawn.
 *
 * @param room what the page says most: in a language that lacks it, all of the page is English.
 */
export async function speakHere(kept: LanguageSetting, room: keyof Rooms): Promise<void> {
  setting = kept;
  const found = await loadLanguage(await kept.toSpeak(languageCodes).catch(() => ''));
  speak(found?.[room] ? isolated(found) : null);
  Object.assign(document.documentElement, spokenIn());
}

/** Where the choice is kept, once this page has asked for it. */
export const settingHere = (): LanguageSetting | undefined => setting;
