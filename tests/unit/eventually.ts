import { vi } from 'vitest';

/** Longer than any of these takes on a machine that is busy with all the others. In milliseconds. */
const PATIENCE = 15_000;

/** Waits until what is expected holds; fails with its last fault. */
export const eventually = <T>(expected: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(expected, { timeout: PATIENCE });
