import type { Verdict } from '../decide/types.ts';
import { isSameQuestion, readDraft, verdictOn } from './draft.ts';
import { detach } from './photo.ts';
import { PictureWatch } from './picture-watch.ts';
import { readText } from './read-text.ts';
import { emptyDraft, isSameDraft, type Session, surroundings } from './session.ts';
import type { Draft, Link } from './types.ts';

/** After the last key; short enough that a verdict is there before Post can be reached. In milliseconds. */
const PAUSE = 80;
/** While somebody types without a pause. */
const LONGEST_PAUSE = 400;
/** When to look whether a posted draft has gone, in milliseconds. */
const AFTER_POST = [50, 250, 1000, 3000];
/** A page that changes the draft by itself, with no act of the parent's so near, isn't listened to. */
const ACT_LASTS = 1500;

/** Reads drafts a moment after the parent changed them, and asks for their verdicts, one at a time. */
export class Reader {
  #link: Link;
  #judged: (session: Session) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #acted = Number.NEGATIVE_INFINITY;
  #composing = false;
  #asking = false;
  #next: Session | null = null;
  #observed: Element | null = null;
  #observer = new MutationObserver(() => {
    const session = this.#session;
    if (session && this.acting) this.#schedule(session);
  });
  #session: Session | null = null;
  #pictures = new PictureWatch((session) => {
    // What came by itself is looked at beside words that were the parent's, and no others.
    if (readText(session.editor) === session.draft.text) void this.#look(session);
  });

  constructor(link: Link, judged: (session: Session) => void) {
    this.#link = link;
    this.#judged = judged;
  }

  /** The parent did something, by a trusted event: what changes now is theirs. */
  act(): void {
    this.#acted = performance.now();
  }

  /** Whether the parent did something just now. */
  get acting(): boolean {
    return performance.now() - this.#acted < ACT_LASTS;
  }

  get composing(): boolean {
    return this.#composing;
  }

  compose(on: boolean): void {
    this.#composing = on;
  }

  /** Watches the editor in hand for changes that come without events, as from an emoji picker. */
  attend(session: Session): void {
    this.#session = session;
    if (this.#observed === session.editor) return;
    this.#observer.disconnect();
    this.#observed = session.editor;
    if (session.editor.localName === 'textarea') return;
    this.#observer.observe(session.editor, { subtree: true, childList: true, characterData: true });
  }

  /** The draft may have changed. */
  changed(session: Session): void {
    this.act();
    this.#pictures.attend(session);
    this.#schedule(session);
  }

  /** Keeps the draft for a next step, which may have no editor. */
  carry(session: Session): void {
    const draft = readDraft(session);
    if (!draft.text.trim()) return;
    session.carried = true;
    if (verdictOn(session, draft)) return;
    session.draft = draft;
    void this.judge(session, draft);
  }

  /** A post went out: pages empty their editors in their own time and way, a textarea without any event. */
  afterPost(session: Session): void {
    const { key, editor } = session;
    session.carried = false;
    this.#link.tell(key, 'posted');
    for (const later of AFTER_POST) {
      setTimeout(() => {
        if (!editor.isConnected) this.#link.tell(key, 'gone');
        else if (!readText(editor).trim()) void this.#look(session);
      }, later);
    }
  }

  /** Asks about exactly this draft now, past the queue; the gate's way. */
  async judge(session: Session, draft: Draft): Promise<Verdict | null> {
    const { key } = session;
    const verdict = await this.#link.judge(draft, key);
    // A draft that was posted or thrown away meanwhile is nothing to show any more.
    if (verdict && session.key === key) {
      session.verdict = { draft, verdict };
      session.draft = draft;
      this.#judged(session);
    }
    return verdict;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#pictures.stop();
    this.#session = null;
  }

  #schedule(session: Session): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(PAUSE, this.#since + LONGEST_PAUSE - now));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#look(session);
    }, wait);
  }

  async #look(session: Session): Promise<void> {
    if (this.#composing || !session.editor.isConnected || this.#link.resting()) return;
    const text = readText(session.editor);
    const before = session.draft.text;
    if (!text.trim() && session.carried) return;
    // A site may draw its Post only now.
    if (text && !before && !session.area)
      Object.assign(session, surroundings(session.editor, session.rule));
    if (before && (!text.trim() || !isSameDraft(before, text))) {
      this.#link.tell(session.key, 'gone');
      Object.assign(session, emptyDraft());
      detach(session);
    }
    const draft = readDraft(session, text);
    if (session.verdict && isSameQuestion(draft, session.draft)) return;
    session.draft = draft;
    if (!text.trim()) return this.#judged(session);
    if (this.#asking) this.#next = session;
    else await this.#ask(session);
  }

  /** More is known of the draft: asks about the same words again. What is being asked about anyhow is left alone. */
  async again(session: Session): Promise<void> {
    if (session.verdict && isSameQuestion(session.draft, session.verdict.draft) && !this.#asking)
      await this.#ask(session);
  }

  async #ask(session: Session): Promise<void> {
    this.#asking = true;
    try {
      await this.judge(session, session.draft);
    } finally {
      this.#asking = false;
      const next = this.#next;
      this.#next = null;
      if (next) this.#schedule(next);
    }
  }
}
