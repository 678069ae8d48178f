/** Numbers that look random and are the same for the same seed, so that every run reads the same texts. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, fast, and even enough for choosing words. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    whole: (from, to) => from + below(to - from + 1),
    pick: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new RangeError('Nothing to pick from.');
      return one;
    },
    chance: (share) => next() < share,
  };
}
