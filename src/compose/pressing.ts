/** How long two clicks count as one double press, in milliseconds; browsers' usual limit. */
const DOUBLE = 500;

/** A submit that comes later than this after a press is the page's own, in milliseconds. */
const PRESS_LASTS = 1000;

/** The press that is being held: all events of its gesture, and a double click's second half, are part of it. */
export class Pressing {
  /** The Enter that was held is still down. */
  heldKey = false;
  #target: EventTarget | null = null;
  #open = false;
  #at = Number.NEGATIVE_INFINITY;
  #pressedAt = Number.NEGATIVE_INFINITY;

  /** A click outside an editor, or an Enter: what may submit a form. */
  press(event: Event): void {
    this.#pressedAt = event.timeStamp;
  }

  /** Whether a submit follows such a press. The page's own submit is trusted as well. */
  isByHand(submit: Event): boolean {
    return submit.timeStamp - this.#pressedAt <= PRESS_LASTS;
  }

  /** This event began a held press, or was all of it. */
  hold(event: MouseEvent): void {
    this.#target = event.target;
    this.#open = event.type !== 'click';
    this.#at = event.timeStamp;
  }

  /** Whether an event belongs to the press that was held. */
  isRest(event: MouseEvent): boolean {
    if (this.#open) {
      const begins = event.type === 'pointerdown' || event.type === 'touchstart';
      if (begins || event.target !== this.#target) {
        this.#open = false;
        return begins && this.#isDouble(event);
      }
      if (event.type === 'click') this.#open = false;
      return true;
    }
    return this.#isDouble(event);
  }

  #isDouble(event: MouseEvent): boolean {
    const second = event.detail > 1 && event.target === this.#target;
    return second && event.timeStamp - this.#at < DOUBLE;
  }
}
