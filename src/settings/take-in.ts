import { withSaved } from '../notes/kept-notes.ts';
import type { SavedNote } from '../notes/note.ts';
import type { OwnName } from './own-names.ts';
import { MOST_NAMES } from './own-names.ts';
import { isSame } from './same.ts';
import type { Settings } from './settings-file.ts';
import type { StoredKind } from './stored.ts';

/** One thing that taking a settings file in would change. */
export interface SettingChange {
  what: StoredKind;
  before: unknown;
  after: unknown;
}

/**
 * What taking a file's settings in would change here, in the order of the file's kinds; empty where all is as it is.
 * Names, notes and passphrases come beside those that are here; of everything else the file's take the place. Packs are not
 * among them: each is looked at by itself.
 *
 * @param here what the store holds, read as the settings read it.
 */
export function changesBy(incoming: Settings, here: Settings): SettingChange[] {
  return (Object.keys(incoming) as StoredKind[])
    .filter((what) => what !== 'packs')
    .map((what) => ({ what, before: here[what], after: joined(what, here[what], incoming[what]) }))
    .filter(({ before, after }) => !isSame(before, after));
}

function joined(what: StoredKind, here: unknown, incoming: unknown): unknown {
  if (what === 'passphrases') return { ...(here as object), ...(incoming as object) };
  if (what === 'notes') return withNotes((here ?? []) as Notes, incoming as Notes);
  if (what !== 'own-names') return incoming;
  const names = (here ?? []) as readonly OwnName[];
  const added = (incoming as readonly OwnName[]).filter(
    (one) => !names.some((name) => isSame(name, one)),
  );
  return [...names, ...added].slice(0, MOST_NAMES);
}

type Notes = readonly SavedNote[];

/** The notes of both; of one that both have, the later. One for which there is no room is left out. */
function withNotes(here: Notes, incoming: Notes): Notes {
  return incoming.reduce((all, note) => {
    const own = all.find(({ id }) => id === note.id);
    return own && own.changed >= note.changed ? all : (withSaved(all, note) ?? all);
  }, here);
}
