import type { Verdict } from '../decide/types.ts';
import type { DraftSetting } from '../detect/types.ts';
import type { Did } from '../report/outcome.ts';

/** What the background is asked about: exactly this text, in this place. */
export interface Draft {
  text: string;
  setting: DraftSetting;
}

/** What is shown beside a composer. */
export interface Shown {
  /** The same as long as it is the same draft. */
  key: number;
  verdict: Verdict;
  /** The draft, for *Say it to the school instead*. It never leaves the closed root. */
  draft: string;
  /** Whether the draft has a photo. */
  photo: boolean;
  /** Whether a press of Post has just been held. */
  held: boolean;
  folded: boolean;
}

/** Where to put it: beside the editor, clear of the control that was pressed or will be. */
export interface Anchor {
  editor: Element;
  /** The composer's dialog or form. */
  surround: Element;
  control: Element | null;
}

/** The card and chip of one frame. Made by code that is loaded when the first one is needed. */
export interface CardHost {
  /** @returns false if the page has made it impossible to show anything. */
  show(anchor: Anchor, shown: Shown): boolean;
  hide(): void;
  /** Whether the parent can see it now. */
  isVisible(): boolean;
  /** Whether an event at the window is the card's own. */
  owns(event: Event): boolean;
  /** Hands a trusted event of the card's own to what lies inside the closed root. */
  relay(event: Event): void;
  /** Moves the keyboard's focus into the card, on the parent's request. */
  focus(): void;
  destroy(): void;
}

/** What the card asks of the watcher. */
export interface CardEvents {
  folded(): void;
  unfolded(): void;
  /** A note went to the school by the parent's hand, or a way there was followed. */
  took(): void;
  /** The editor was removed while the card was shown. */
  gone(): void;
}

/** The way to the background. It never throws. */
export interface Link {
  /**
   * @param of the draft's key, which outlives its changes.
   * @returns null if no answer can be had.
   */
  judge(draft: Draft, of: number): Promise<Verdict | null>;
  /** Tells what was done with a draft, and nothing of its text. */
  tell(of: number, did: Did): void;
  /** Loads the card's code. @returns null if that failed. */
  openCard(events: CardEvents): Promise<CardHost | null>;
  /** Opens the way before the first draft, so that the background is awake by then. */
  wake(): void;
  /** Whether the parent lets this site rest: then nothing is read. */
  resting(): boolean;
  /** Calls back when settings that verdicts depend on were changed, and when the link is alive no more by the parent's wish. */
  onChange(listener: () => void): void;
  /** Calls back when more is known of the draft that was judged last, so that it is to be judged again. */
  onAgain(listener: () => void): void;
  /** False once the extension was updated, disabled or removed, or the family no longer agrees to be watched. */
  alive(): boolean;
  /** Leaves the way for good: the background hears that the drafts of this frame are over. */
  end(): void;
  /** Remembers what the parent did with a card, so that it becomes quieter. */
  note(what: 'folded' | 'unfolded'): void;
}
