import { keptNotes, without, withSaved, withWritten } from '../notes/kept-notes.ts';
import type { SavedNote, WrittenNote } from '../notes/note.ts';
import { keptSetting } from './settings-item.ts';

/** The family's notes to schools, the latest first. */
export const notesKept = keptSetting('local:notes', keptNotes);

type Notes = readonly SavedNote[];

let latest: Promise<unknown> = Promise.resolve();

/** One change after the other, since several tabs may write. Resolves to whether it was made. */
function change(make: (notes: Notes) => Notes | undefined): Promise<boolean> {
  const made = latest.then(async () => {
    const notes = make(await notesKept.read());
    if (!notes) return false;
    await (notes.length > 0 ? notesKept.write(notes) : notesKept.remove());
    return true;
  });
  const settled = made.catch(() => false);
  latest = settled;
  return settled;
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
