import type { Verdict } from '../decide/types.ts';

/** Everything that the nudge shows at one moment. */
export interface CardModel {
  verdict: Verdict;
  /** What stands beside the composer: the folded mark, the questions, or the private note. */
  view: 'chip' | 'card' | 'note';
  /** Whether a press of Post is being held for this draft. */
  held: boolean;
  /** The parent's text, UTF-16; only the private note shows it. */
  draft: string;
}

/** The private note as the parent left it. */
export interface PrivateNote {
  /** The label of the route it is addressed to, "Headteacher"; empty when the pack has none. */
  to: string;
  text: string;
}

/** What the parent's hand does; the host carries it out. */
export interface CardActions {
  fold(): void;
  unfold(): void;
  openNote(): void;
  backFromNote(): void;
  /** Puts the text on the clipboard; resolves to whether it got there. */
  copyNote(text: string): Promise<boolean>;
  printNote(note: PrivateNote): void;
  /** Opens the extension's page with the whole policy. */
  openPolicy(): void;
  /**
   * Opens a `mailto:` or `tel:` link outside the page: a link followed inside it might be seen by
   * the page's own navigation listeners, with the note in it.
   */
  openOutside(url: string): void;
}
