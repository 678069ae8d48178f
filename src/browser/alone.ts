const latest = new Map<string, Promise<unknown>>();

/**
 * Runs one change of what is kept after the other, the background's and those of the extension's pages.
 *
 * @param what names what is changed: changes of other things don't wait.
 * @returns what `run` resolves to; rejects as it does, and the next change is run all the same.
 */
export function alone<T>(what: string, run: () => Promise<T>): Promise<T> {
  if (globalThis.navigator?.locks) return navigator.locks.request(what, run) as Promise<T>;
  const done = (latest.get(what) ?? Promise.resolve()).then(run);
  latest.set(
    what,
    done.catch(() => {}),
  );
  return done;
}
