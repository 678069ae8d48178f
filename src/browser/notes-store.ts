import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { keptNotes, without, withSaved, withTabs, withWritten } from '../notes/kept-notes.ts';
import type { SavedNote, WrittenNote } from '../notes/note.ts';
import { alone } from './alone.ts';
import { keptSetting } from './settings-item.ts';

/** The family's notes to schools, the latest first. */
export const notesKept = keptSetting('local:notes', keptNotes);

/** Which notes the pages of each tab added, by the tab's id: the background may be ended between two of them. */
const addedItem = storage.defineItem<unknown>('session:notes-added');
const addedSchema = v.record(v.string(), v.array(v.string()));

type Notes = readonly SavedNote[];

/** One change after the other, since several tabs may write. Resolves to whether it was made. */
function change(
  make: (notes: Notes) => Notes | undefined | Promise<Notes | undefined>,
): Promise<boolean> {
  return alone('notes', async () => {
    const notes = await make(await notesKept.read());
    if (!notes) return false;
    await (notes.length > 0 ? notesKept.write(notes) : notesKept.remove());
    return true;
  }).catch(() => false);
}

/** Where notes are written: in the background alone, so that no change is lost beside another. Nothing here rejects. */
export const notesStore = {
  /** Keeps a note as it stands now. Resolves to false where there is no room for it. */
  keep: (note: WrittenNote): Promise<boolean> =>
    change((notes) => withWritten(notes, note, Date.now())),
  /** Puts a note back, or in its place, exactly as it is given. */
  put: (note: SavedNote): Promise<boolean> => change((notes) => withSaved(notes, note)),
  /** Resolves to whether it is gone. */
  remove: (id: string): Promise<boolean> => change((notes) => without(notes, id)),
};

/**
 * Keeps a note that a page's watcher gave. Resolves to false where there is no room for it.
 *
 * @param tab the id of its tab; what comes from none shares one share.
 */
export function keepFromTab(note: WrittenNote, tab = -1): Promise<boolean> {
  return change(async (notes) => {
    const read = v.safeParse(addedSchema, await addedItem.getValue());
    const all = read.success ? read.output : {};
    const own = all[tab] ?? [];
    const after = withTabs(notes, note, Date.now(), own);
    const isNew = notes.every(({ id }) => id !== note.id);
    if (after && isNew) {
      const there = [...own, note.id].filter((id) => after.some((one) => one.id === id));
      await addedItem.setValue({ ...all, [tab]: there });
    }
    return after;
  });
}
