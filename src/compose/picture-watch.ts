import { placesOf } from './photo.ts';
import type { Session } from './session.ts';

/** A page may redraw its composer at every frame; looking this often is enough. In milliseconds. */
const PAUSE = 200;

/**
 * Tells when a preview may have come or gone: a picture that the parent chose in a file chooser of the page's own making
 * is heard of in no other way, and it may be drawn long after the choice.
 */
export class PictureWatch {
  #changed: (session: Session) => void;
  #session: Session | null = null;
  #area: Element | null = null;
  #roots = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #observer = new MutationObserver((records) => {
    const editor = this.#session?.editor;
    if (records.some(({ target }) => !editor?.contains(target))) {
      this.#timer ??= setTimeout(() => this.#look(), PAUSE);
    }
  });

  /** @param changed called a moment after the composer's surroundings changed. */
  constructor(changed: (session: Session) => void) {
    this.#changed = changed;
  }

  /** Watches this composer's part of the page, and no other. */
  attend(session: Session): void {
    // Called at every key.
    const { area, roots } = session;
    if (area === this.#area && roots.size === this.#roots && session === this.#session) return;
    this.#session = session;
    this.#area = area;
    this.#roots = roots.size;
    this.#observer.disconnect();
    for (const place of placesOf(session)) {
      this.#observer.observe(place, {
        subtree: true,
        childList: true,
        attributeFilter: ['src', 'style', 'hidden', 'class'],
      });
    }
  }

  #look(): void {
    this.#timer = undefined;
    const session = this.#session;
    if (!session) return;
    this.attend(session);
    this.#changed(session);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }
}
