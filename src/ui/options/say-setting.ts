import type { ReaderRole } from '../../decide/types.ts';
import type { SavedNote } from '../../notes/note.ts';
import type { OwnName } from '../../settings/own-names.ts';
import type { KeptOwnSchool } from '../../settings/own-school.ts';
import type { QuietnessChoice } from '../../settings/quietness.ts';
import type { Resting } from '../../settings/rest.ts';
import type { StoredKind } from '../../settings/stored.ts';
import { listInWords, optionsMessages, popupMessages } from '../messages.ts';
import { siteName } from '../site-names.ts';
import { fullName } from './names-part.tsx';

/**
 * What a setting says, a line each.
 *
 * @param value as its own reader in `src/settings` gives it.
 */
export function saySetting(what: StoredKind, value: unknown): string[] {
  const say = optionsMessages.carry;
  switch (what) {
    case 'own-names':
      return (value as readonly OwnName[]).map(sayName);
    case 'own-school':
      return saySchool(value as KeptOwnSchool | undefined);
    case 'quietness':
      return sayQuietness(value as QuietnessChoice);
    case 'language':
      return [value === 'auto' ? optionsMessages.language.auto : languageName(String(value))];
    case 'reader-role':
      return [popupMessages.roles[value as ReaderRole]];
    case 'rest':
      return sayRest(value as Resting);
    case 'passphrases':
      return [say.passphrases(Object.keys(value as object).length)];
    case 'notes':
      return (value as readonly SavedNote[]).map(({ to, school }) => say.note(to, school));
    default:
      return [];
  }
}

/** All that was written, since private notes would go to the addresses in it. */
function saySchool(school: KeptOwnSchool | undefined): string[] {
  if (!school) return [];
  const { day: _, ...written } = school;
  const lines = Object.values(written).flatMap((text) => text.split('\n'));
  return [...new Set(lines.map((line) => line.trim()).filter(Boolean))];
}

function sayName(name: OwnName): string {
  const say = optionsMessages.names;
  const also = name.nicknames.length > 0 ? [say.also(listInWords(name.nicknames))] : [];
  return [say.called[name.of](fullName(name)), ...also].join(', ');
}

function sayQuietness({ everywhere, sites }: QuietnessChoice): string[] {
  const { choices } = optionsMessages.loudness;
  return [
    choices[everywhere],
    ...Object.entries(sites).map(([site, chosen]) =>
      optionsMessages.carry.onSite(siteName(site), choices[chosen]),
    ),
  ];
}

function sayRest({ until, as, sites }: Resting): string[] {
  const say = optionsMessages.carry;
  const lines = [
    ...(until !== null && as === 'always' ? [say.restsForGood] : []),
    ...(sites.length > 0 ? [say.restsOn(listInWords(sites.map(siteName)))] : []),
  ];
  return lines.length > 0 ? lines : [say.awake];
}

/** A language in itself, as the browser knows it: "Cymraeg". */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
