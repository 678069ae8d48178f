import { AUTO, ENGLISH, language, languageFor } from '../settings/language.ts';
import type { LanguageSetting } from '../ui/languages/types.ts';
import { bareApi } from './bare-api.ts';
import { keptSetting } from './settings-item.ts';

const kept = keptSetting('local:language', language);
const browsersOwn = () => bareApi.i18n.getUILanguage();

/** The family's choice of language, for the extension's own pages. */
export const languageSetting: LanguageSetting = {
  async chosen() {
    const choice = await kept.read();
    return choice === AUTO ? null : choice;
  },
  choose: (code) => (code === null ? kept.remove() : kept.write(code)),
  toSpeak: async (codes) => languageFor(await kept.read(), browsersOwn(), codes),
  browsers: (codes) => languageFor(AUTO, browsersOwn(), codes),
};

/** The language in force, for whoever has to know it at once. */
export interface LanguageNow {
  /** Resolves once it is known; after a change, once that is. */
  ready(): Promise<void>;
  /** Its code; English until it is known. */
  code(): string;
  /** Calls back after it has changed. */
  onChange(listener: () => void): void;
}

/** @param codes of the languages that verdicts can speak. To be called while the background starts. */
export function followLanguage(codes: readonly string[]): LanguageNow {
  const listeners: (() => void)[] = [];
  let code = ENGLISH;
  const learn = async () => {
    code = await languageSetting.toSpeak(codes).catch(() => ENGLISH);
  };
  let learning = learn();
  kept.onChange(() => {
    learning = learn();
    void learning.then(() => {
      for (const listener of listeners) listener();
    });
  });
  return {
    ready: () => learning,
    code: () => code,
    onChange: (listener) => void listeners.push(listener),
  };
}
