import type { Verdict } from '../decide/types.ts';
import type { NoteParts, NoteSheet } from '../notes/note.ts';

/** Everything that the nudge shows at one moment. */
export interface CardModel {
  verdict: Verdict;
  /** What stands beside the composer: the folded mark, the questions, or the private note. */
  view: 'chip' | 'card' | 'note';
  /** Whether a press of Post is being held for this draft. */
  held: boolean;
  /** What only the private note shows. */
  note: CardNote;
}

/** The private note as it stands: the draft until the parent changes it. */
export interface CardNote extends NoteParts {
  /** The route that the parent picked; none until then. */
  route?: string | undefined;
  /** Whether the draft has a photo. */
  photo: boolean;
  /** Whether a copy is kept on this device; undefined until that is known. */
  kept?: boolean | undefined;
  /** Whether that copy is known to hold all that stands here. */
  sure?: boolean | undefined;
  /** What became of it by the parent's hand: it was taken out of here somehow, or its copy was deleted. */
  done?: 'left' | 'deleted' | undefined;
}

/** What the parent writes or picks. */
export type NoteChange = Partial<NoteParts & { route: string }>;

/** What the parent's hand does; the host carries it out. */
export interface CardActions {
  fold(): void;
  unfold(): void;
  openNote(): void;
  backFromNote(): void;
  writeNote(change: NoteChange): void;
  /** The note was copied, printed, or is on its way to a mail program, a form or a call. */
  noteLeft(): void;
  /** Deletes the copy that is kept on this device. */
  deleteNote(): void;
  /** Opens the note on the extension's own page, where there is more room. */
  openNotes(): void;
  /** Puts the text on the clipboard; resolves to whether it got there. */
  copyNote(text: string): Promise<boolean>;
  printNote(sheet: Omit<NoteSheet, 'town'>): void;
  /** Opens the extension's page with the whole policy. */
  openPolicy(): void;
  /**
   * Opens a `mailto:` or `tel:` link outside the page: a link followed inside it might be seen by
   * the page's own navigation listeners, with the note in it.
   */
  openOutside(url: string): void;
}
