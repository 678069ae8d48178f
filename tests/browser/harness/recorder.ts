/** One request that a browser made or tried to make. */
export interface Recorded {
  url: string;
  /** where it was noticed: the page's traffic, a worker's, or the proxy that everything else runs into */
  seen: 'page' | 'worker' | 'proxy';
  expected: boolean;
}

/**
 * Keeps every request of a run. A request is expected when the test itself announced it, and each announcement serves
 * once: a second request for the same address, from whomever, is a stranger.
 */
export class Recorder {
  readonly all: Recorded[] = [];
  readonly #announced = new Map<string, number>();
  readonly #browsersOwn: readonly string[];

  /** @param browsersOwn addresses that the browser itself asks the proxy for, whatever the extension does */
  constructor(browsersOwn: readonly string[] = []) {
    this.#browsersOwn = browsersOwn;
  }

  /** Announces that the test is about to make the browser ask for this address once. */
  announce(url: string): void {
    this.#announced.set(url, (this.#announced.get(url) ?? 0) + 1);
  }

  /** Notes a request; answers whether it had been announced. Addresses inside the browser itself are not requests. */
  note(url: string, seen: Recorded['seen']): boolean {
    if (/^(?:data|blob|about|chrome|chrome-extension|moz-extension|resource):/.test(url))
      return true;
    if (seen === 'proxy' && this.#browsersOwn.includes(url)) return false;
    const left = this.#announced.get(url) ?? 0;
    if (left > 0) this.#announced.set(url, left - 1);
    this.all.push({ url, seen, expected: left > 0 });
    return left > 0;
  }

  /** The requests that nobody announced, as lines to print. */
  strangers(): string[] {
    return this.all.filter((one) => !one.expected).map((one) => `${one.url} (${one.seen})`);
  }
}
