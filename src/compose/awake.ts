import { deepActiveElement } from './shadow.ts';
import type { Link } from './types.ts';

/** Browsers put an idle background to sleep after 30 seconds. In milliseconds. */
const BEFORE_SLEEP = 25_000;

/** Keeps the background up while a composer has the focus, and no longer. */
export class Awake {
  #link: Link;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(link: Link) {
    this.#link = link;
  }

  /** Wakes it before the first draft of a page: a paste and an Enter may come within the time it takes to start. */
  atStart(): void {
    if (window === top) requestIdleCallback(() => this.#link.alive() && this.#link.wake());
  }

  /** Keeps it up for as long as this editor has the focus. */
  for(editor: Element): void {
    this.end();
    this.#link.wake();
    this.#timer = setInterval(() => {
      if (deepActiveElement(document) === editor && this.#link.alive()) this.#link.wake();
      else this.end();
    }, BEFORE_SLEEP);
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
