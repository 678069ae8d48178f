import type { SchoolFacts } from '../../browser/judge.ts';
import type { Verdict } from '../../decide/types.ts';
import type { NoteSheet, SavedNote, WrittenNote } from '../../notes/note.ts';

/** The page's only way to the browser; implemented in `src/browser`. */
export interface NotesPort {
  /** The family's notes, the latest first. */
  notes(): Promise<readonly SavedNote[]>;
  /** Calls back after any change, here, in another tab or on a card. */
  onChange(listener: () => void): void;
  /** The schools whose packs are in force, each with its ways to raise a matter. */
  schools(): Promise<readonly SchoolFacts[]>;
  /** What a draft of these words would be told; the ways that it gives are in the order that fits. */
  judge(text: string): Promise<Verdict>;
  /** Keeps a note as it stands. Resolves to false where it could not be kept. */
  write(note: WrittenNote): Promise<boolean>;
  /** Puts a whole note back, or in its place. */
  put(note: SavedNote): Promise<boolean>;
  /** Deletes the note of this id. */
  remove(id: string): Promise<boolean>;
  /** Resolves to whether the text got onto the clipboard. */
  copy(text: string): Promise<boolean>;
  print(sheet: NoteSheet): void;
  /** Opens a `mailto:` or `tel:` link. */
  openOutside(url: string): void;
  /** The id of the note that the page was opened at; empty for none. */
  at(): string;
}
