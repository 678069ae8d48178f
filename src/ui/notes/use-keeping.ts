import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isBlank, type SavedNote, type WrittenNote } from '../../notes/note.ts';
import type { NotesPort } from './types.ts';

/** How long after the last key a note is kept, in milliseconds. */
const PAUSE = 700;

/** Whether what stands in the fields is kept. */
export type Keeping = 'blank' | 'keeping' | 'kept' | 'no-room' | 'gone';

/**
 * A note that is being written, kept a moment after each change and at once when the page goes. What is written on it
 * elsewhere, as on its card, comes in as long as nothing here waits to be kept. One that was deleted or erased elsewhere
 * is never kept again.
 */
export function useKeeping(port: NotesPort, begun: WrittenNote, saved: SavedNote | undefined) {
  const [note, setNote] = useState(begun);
  const [refused, setRefused] = useState(false);
  const [waits, setWaits] = useState(false);
  const waiting = useRef<WrittenNote | undefined>(undefined);
  const [gone, setGone] = useState(false);
  const wasKept = useRef(false);
  const emptied = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const now = useCallback(async () => {
    clearTimeout(timer.current);
    const due = waiting.current;
    waiting.current = undefined;
    if (!due) return;
    // An emptied note is not kept, and may be written in again.
    emptied.current = isBlank(due);
    const kept = await port.write(due).catch(() => false);
    setRefused(!kept);
    setWaits(waiting.current !== undefined);
  }, [port]);

  useEffect(() => {
    const flush = () => void now();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [now]);

  useEffect(() => {
    if (saved) wasKept.current = true;
    else if (wasKept.current && !emptied.current) {
      clearTimeout(timer.current);
      waiting.current = undefined;
      setGone(true);
    }
    if (!saved || waiting.current) return;
    const { changed: _, sent: __, ...written } = saved;
    setNote(written);
  }, [saved]);

  return {
    note,
    keeping: gone ? 'gone' : keepingOf(note, waits, refused),
    write(change: Partial<WrittenNote>) {
      const next = { ...note, ...change };
      setNote(next);
      if (gone) return;
      waiting.current = next;
      setWaits(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void now(), PAUSE);
    },
    /** Keeps at once what waits to be kept. */
    now,
    /** Keeps no more of it. */
    drop() {
      clearTimeout(timer.current);
      waiting.current = undefined;
    },
  };
}

function keepingOf(note: WrittenNote, waits: boolean, refused: boolean): Keeping {
  if (isBlank(note)) return 'blank';
  if (waits) return 'keeping';
  return refused ? 'no-room' : 'kept';
}
