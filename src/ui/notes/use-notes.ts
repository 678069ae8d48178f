import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SchoolFacts } from '../../browser/judge.ts';
import type { SavedNote } from '../../notes/note.ts';
import type { NotesPort } from './types.ts';

/** How long a deleted note can be brought back, in milliseconds. It is out of the store from the first moment. */
const UNDO = 20_000;

/** The family's notes and their schools; undefined until they are known. */
export interface NotesState {
  notes: readonly SavedNote[] | undefined;
  schools: readonly SchoolFacts[];
  failed: boolean;
  /** What was deleted last, while it can be brought back. */
  removed: SavedNote | undefined;
  /** A note was brought back just now. */
  undone: boolean;
  remove(note: SavedNote): Promise<void>;
  undo(): Promise<void>;
}

/** The notes as they stand, here and wherever else they are written. */
export function useNotes(port: NotesPort): NotesState {
  const [notes, setNotes] = useState<readonly SavedNote[]>();
  const [schools, setSchools] = useState<readonly SchoolFacts[]>([]);
  const [failed, setFailed] = useState(false);
  const [removed, setRemoved] = useState<SavedNote>();
  const [undone, setUndone] = useState(false);

  const refresh = useCallback(() => port.notes().then(setNotes, () => setFailed(true)), [port]);
  useEffect(() => {
    // The notes can be read and sent without knowing the schools.
    port
      .schools()
      .then(setSchools, () => {})
      .then(refresh);
    port.onChange(() => void refresh());
  }, [port, refresh]);
  useEffect(() => {
    if (!removed) return;
    const timer = setTimeout(() => setRemoved(undefined), UNDO);
    return () => clearTimeout(timer);
  }, [removed]);

  return {
    notes,
    schools,
    failed,
    removed,
    undone,
    async remove(note) {
      const done = await port.remove(note.id).catch(() => false);
      if (!done) return setFailed(true);
      setUndone(false);
      setRemoved(note);
      await refresh();
    },
    async undo() {
      if (!removed || !(await port.put(removed).catch(() => false))) return setFailed(true);
      setRemoved(undefined);
      setUndone(true);
      await refresh();
    },
  };
}
