import type { Verdict } from '../decide/types.ts';
import { addresseeOf, addresseesAmong } from '../notes/addressees.ts';
import { newNoteId, type WrittenNote } from '../notes/note.ts';
import type { CardNote, NoteChange } from './types.ts';

/** How long after the last key a note is kept, in milliseconds. */
const PAUSE = 700;

/** Where notes are kept, outside the page. */
export interface NoteKeeper {
  keepNote(note: WrittenNote): void;
  deleteNote(id: string): void;
}

/** A draft as a note may begin with it. */
export interface NoteDraft {
  /** The same as long as it is the same draft. */
  key: unknown;
  draft: string;
  photo: boolean;
  verdict: Verdict;
}

interface HeldNote {
  id: string;
  change: NoteChange;
  kept?: boolean;
  sure?: boolean;
  done?: CardNote['done'];
}

/** The private notes of one frame: one for each draft, as long as the page lives. */
export function createHeldNotes(keeper: NoteKeeper) {
  const held = new Map<unknown, HeldNote>();
  let due: { note: HeldNote; from: NoteDraft } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function of({ key }: NoteDraft): HeldNote {
    const note = held.get(key) ?? { id: newNoteId(), change: {} };
    held.set(key, note);
    return note;
  }

  function show(from: NoteDraft): CardNote {
    const { change, kept, sure, done } = of(from);
    const { draft, photo } = from;
    return { happened: draft, tried: '', right: '', ...change, photo, kept, sure, done };
  }

  function soon(from: NoteDraft): void {
    const note = of(from);
    if (note.done === 'deleted') return;
    if (due && due.note !== note) now();
    note.sure = false;
    due = { note, from };
    clearTimeout(timer);
    timer = setTimeout(now, PAUSE);
  }

  function now(): void {
    clearTimeout(timer);
    if (!due) return;
    const { note, from } = due;
    due = null;
    keeper.keepNote(asWritten(note.id, from, show(from)));
  }

  /** Nothing of it stays here. */
  function drop(note: HeldNote): void {
    if (due?.note === note) due = null;
    keeper.deleteNote(note.id);
  }

  return {
    show,
    id: (from: NoteDraft) => of(from).id,
    /** It is in sight, so it is kept; what it says may still follow the draft. */
    soon,
    /** Keeps at once what was going to be kept in a moment. */
    now,
    write(from: NoteDraft, change: NoteChange): void {
      Object.assign(of(from).change, change);
      soon(from);
    },
    left(from: NoteDraft): void {
      const note = of(from);
      note.done = 'left';
      soon(from);
      now();
    },
    /** A note that nobody wrote in or used was only looked at: it isn't kept. */
    back(from: NoteDraft): void {
      const note = of(from);
      if (note.done === 'deleted' || (!note.done && Object.keys(note.change).length === 0)) {
        if (!note.done) drop(note);
        held.delete(from.key);
      } else now();
    },
    remove(from: NoteDraft): void {
      const note = of(from);
      drop(note);
      note.done = 'deleted';
    },
    /** The background said whether a note is kept. */
    answered(id: string, kept: boolean): void {
      for (const note of held.values()) {
        if (note.id !== id) continue;
        note.kept = kept;
        // What was changed since then is not kept yet.
        note.sure = kept && due?.note !== note;
      }
    },
  };
}

function asWritten(id: string, { verdict }: NoteDraft, note: CardNote): WrittenNote {
  const route = addresseeOf(addresseesAmong(verdict.routes), note.route);
  const { happened, tried, right, photo } = note;
  const { pack, school } = verdict;
  const to = { route: route?.id ?? '', to: route?.label ?? '' };
  return { id, pack, school, ...to, happened, tried, right, photo };
}
