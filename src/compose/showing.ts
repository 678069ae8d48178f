import type { Level } from '../decide/types.ts';
import type { Session } from './session.ts';
import { postControlIn } from './submit-control.ts';
import type { Anchor, CardHost, Link } from './types.ts';

/** In milliseconds. */
const LONGEST_FRAME = 100;
const LOUDNESS: Level[] = ['none', 'chip', 'card', 'pause', 'help'];

/** Folded as the parent left it, until the draft becomes louder; a chip to begin with only where nothing asks for more. */
function isFolded({ held, hand, verdict }: Session): boolean {
  const level = verdict?.verdict.level ?? 'none';
  if (hand && LOUDNESS.indexOf(level) <= LOUDNESS.indexOf(hand.level)) return hand.folded;
  return level === 'chip' && !held;
}

/** What is shown for the draft in hand: nothing, the chip or the card. One for a frame. */
export class Showing {
  #link: Link;
  #gone: (session: Session) => void;
  #host: CardHost | null = null;
  #loading: Promise<CardHost | null> | null = null;
  #session: Session | null = null;

  constructor(link: Link, gone: (session: Session) => void) {
    this.#link = link;
    this.#gone = gone;
  }

  /** The session whose card or chip is shown. */
  get session(): Session | null {
    return this.#session;
  }

  /** Brings what is shown into line with what is known of this session. Resolves to whether it can be seen. */
  async update(session: Session): Promise<boolean> {
    const known = session.verdict;
    if (!known || known.verdict.level === 'none') {
      if (this.#session === session) this.hide();
      return false;
    }
    this.#session = session;
    const host = this.#host ?? (await this.#load());
    // Another draft may have come to hand while the code was loading.
    if (!host || this.#session !== session || !session.verdict) return false;
    const { verdict, draft } = session.verdict;
    return host.show(anchorOf(session), {
      key: session.key,
      verdict,
      draft: draft.text,
      photo: draft.setting.photo === true,
      held: session.held,
      folded: isFolded(session),
    });
  }

  /** Shows why a press was held. Resolves to whether the page has let it stand for as long as it takes to be drawn. */
  async explain(session: Session): Promise<boolean> {
    if (!(await this.update(session))) return false;
    await nextFrame();
    return this.canShow(session);
  }

  hide(): void {
    this.#session = null;
    this.#host?.hide();
  }

  /** Whether the card is open, not folded to the chip. */
  isOpen(): boolean {
    return Boolean(this.#session && !isFolded(this.#session) && this.#host?.isVisible());
  }

  canShow(session: Session): boolean {
    return this.#session === session && Boolean(this.#host?.isVisible());
  }

  fold(): void {
    this.#turn(true);
  }

  focus(): void {
    this.#host?.focus();
  }

  owns(event: Event): boolean {
    return this.#host?.owns(event) ?? false;
  }

  relay(event: Event): void {
    this.#host?.relay(event);
  }

  destroy(): void {
    this.#host?.destroy();
    this.#host = null;
    this.#session = null;
  }

  #load(): Promise<CardHost | null> {
    this.#loading ??= this.#link
      .openCard({
        folded: () => this.#turn(true),
        unfolded: () => this.#turn(false),
        took: () => this.#session && this.#link.tell(this.#session.key, 'took'),
        gone: () => this.#session && this.#gone(this.#session),
      })
      .then((host) => {
        this.#host = host;
        if (!host) this.#loading = null;
        return host;
      });
    return this.#loading;
  }

  #turn(folded: boolean): void {
    const session = this.#session;
    if (!session?.verdict || isFolded(session) === folded) return;
    session.hand = { folded, level: session.verdict.verdict.level };
    this.#link.note(folded ? 'folded' : 'unfolded');
    void this.update(session);
  }
}

/** Beside the editor, or beside the later step that has Post and no editor. */
function anchorOf({ editor, region, rule, control }: Session): Anchor {
  if (editor.isConnected || !control) {
    return { editor, surround: region, control: control ?? postControlIn(region, editor, rule) };
  }
  const step = control.closest('[role="dialog"], dialog, form') ?? control;
  return { editor: control, surround: step, control };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // No frame is drawn in a tab that is out of sight.
    setTimeout(resolve, LONGEST_FRAME);
  });
}
