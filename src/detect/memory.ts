/**
 * Remembers what was made of a key, between `most` and twice as many of the latest used. Two generations take turns:
 * when the young one is full it becomes the old one, and what is asked for again comes back from there.
 */
export class Memory<K, V> {
  readonly #most: number;
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: K): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  /** The value for this key, made where it isn't remembered. */
  of(key: K, make: (key: K) => V): V {
    let value = this.get(key);
    if (value === undefined) {
      value = make(key);
      this.set(key, value);
    }
    return value;
  }
}

/** The same function, which works out each object's answer once and forgets it with the object. */
export function once<K extends object, V extends object>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    let value = known.get(of);
    if (value === undefined) {
      value = make(of);
      known.set(of, value);
    }
    return value;
  };
}

/** Units up to which an engine copies a part of a text; of a longer part it keeps the whole text alive. */
const COPIED = 12;

/** The same text as a copy of its own: a remembered part must not keep the draft that it was cut from. */
export function detached(text: string): string {
  if (text.length <= COPIED) return text;
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  return String.fromCharCode(...units);
}
