import { MOST_TAGS, type SealedPupils } from '../pack/sealed/format.ts';
import { sealPupils } from '../pack/sealed/seal.ts';
import type { Seal } from '../pack/sealed/sealing.ts';
import { type Child, formsToSeal } from './children.ts';
import type { Sealing } from './work.ts';

/** Fewer letters are guessed sooner than the names. */
export const SHORTEST_PASSPHRASE = 12;

/** How far the sealing is. */
export interface SealingProgress {
  done: number;
  all: number;
  /** Seconds that are left, as far as can be told; absent at the start. */
  left?: number;
}

export interface SealOrder {
  children: readonly Child[];
  out: ReadonlySet<Child>;
  /** Empty for none. */
  passphrase: string;
  /** ISO day. */
  today: string;
  signal: AbortSignal;
  onProgress(progress: SealingProgress): void;
}

export type SealResult =
  | { ok: true; sealed: SealedPupils; sealing: Sealing }
  | { ok: false; why: 'no-names' | 'too-many' | 'short-passphrase' | 'cancelled' };

/** Names after which the time left can be told. */
const ENOUGH_TO_TELL = 3;

/**
 * Seals children's names for the pack. The names are in nothing that comes back.
 *
 * @param seal another way of sealing, for tests.
 */
export async function sealChildren(order: SealOrder, seal: Seal = sealPupils): Promise<SealResult> {
  const { passphrase, signal, today, onProgress } = order;
  const typed = passphrase.trim();
  if (typed !== '' && typed.length < SHORTEST_PASSPHRASE) {
    return { ok: false, why: 'short-passphrase' };
  }
  const { forms, children, leftOut } = formsToSeal(order.children, order.out);
  if (forms.length === 0) return { ok: false, why: 'no-names' };
  if (forms.length > MOST_TAGS) return { ok: false, why: 'too-many' };
  const started = performance.now();
  onProgress({ done: 0, all: forms.length });
  const sealed = await seal(forms, {
    passphrase: typed,
    signal,
    onProgress: ({ done, all }) => {
      const each = (performance.now() - started) / done / 1000;
      onProgress({ done, all, ...(done >= ENOUGH_TO_TELL && { left: each * (all - done) }) });
    },
  });
  if (sealed === null) return { ok: false, why: 'cancelled' };
  return { ok: true, sealed, sealing: { children, leftOut, on: today } };
}
