/**
 * Waits for a condition by asking again every 25 ms.
 *
 * @param what what is awaited, in words that finish "still waiting for …"
 * @param condition answers a truthy value as soon as it holds
 * @param limit milliseconds after which the test fails; long, because a machine that runs two browsers may be late
 * @returns the condition's first truthy answer
 */
export async function until<T>(
  what: string,
  condition: () => Promise<T> | T,
  limit = 15_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const start = performance.now();
  let last: unknown;
  while (performance.now() - start < limit) {
    try {
      const answer = await condition();
      if (answer) return answer as NonNullable<Exclude<T, false>>;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`still waiting for ${what} after ${limit} ms; last answer: ${String(last)}`);
}

/**
 * Proves that something does not happen: asks again until the time is over, and fails at the first yes.
 * For the absence of a card only; the time is that in which a card would surely have come.
 */
export async function never(
  what: string,
  condition: () => Promise<boolean> | boolean,
  watched = 700,
): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < watched) {
    if (await condition()) throw new Error(`${what}, and it should never`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
