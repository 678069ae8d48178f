import type { Words } from '../messages/room.ts';
import type { About, Language } from './language.ts';
import { codeOf } from './which.ts';

// A language is a file in this folder that bears its code, and nothing else.
const files = import.meta.glob<Language>(['./??.ts', './???.ts']);

const loaders = new Map(Object.entries(files).map(([path, load]) => [codeOf(path), load]));

/** The codes of all languages there are but English, in order. */
export const languageCodes: readonly string[] = [...loaders.keys()].sort();

/** The words of a language, or null for English, a language without a file and one that can't be read. */
export async function loadLanguage(code: string): Promise<(Words & Language) | null> {
  try {
    return ((await loaders.get(code)?.()) as Words & Language) ?? null;
  } catch {
    return null;
  }
}

/** What each language says of itself, by code. */
export async function allLanguages(): Promise<About[]> {
  const all = await Promise.all(languageCodes.map(loadLanguage));
  return all.flatMap((one) => one?.about ?? []);
}
