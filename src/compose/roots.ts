import { ancestorsAcross } from './shadow.ts';

/**
 * The shadow roots that the parent has been in. A `change` stays within the root of its file input, so it has to be
 * heard there; and a preview in a root isn't found from outside.
 */
export class Roots {
  #met = new Set<ShadowRoot>();
  #listen: (root: ShadowRoot) => void;

  /** @param listen called once for each root. */
  constructor(listen: (root: ShadowRoot) => void) {
    this.#listen = listen;
  }

  /** Takes note of the roots among these nodes. */
  meet(nodes: Iterable<EventTarget>): void {
    for (const node of nodes) {
      if (!(node instanceof ShadowRoot) || this.#met.has(node)) continue;
      for (const old of this.#met) if (!old.host.isConnected) this.#met.delete(old);
      this.#met.add(node);
      this.#listen(node);
    }
  }

  get size(): number {
    return this.#met.size;
  }

  /** The roots that lie in this part of the page. */
  within(part: Element): ShadowRoot[] {
    return [...this.#met].filter(({ host }) => [...ancestorsAcross(host)].includes(part));
  }
}
