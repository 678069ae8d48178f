import type { SealedAnswer } from '../detect/sealed/finder.ts';
import { openSealed } from '../pack/sealed/seal.ts';
import type { Pack } from '../pack/types.ts';

/** Answers about a pack's sealed pupils, where there is no hurry. */
export interface SealedLookUp {
  isSealed: SealedAnswer;
  /** Reads a draft again and again until all that it asks is known: a seventh of a second for each new name. */
  reading<T>(read: () => T): Promise<T>;
}

/** @param passphrase what families enter; without the one that a pack needs, none of its names is found. */
export function lookUpSealed({ sealedPupils }: Pack, passphrase = ''): SealedLookUp {
  const matches = sealedPupils ? openSealed(sealedPupils, passphrase) : undefined;
  const known = new Map<string, boolean>();
  const missed = new Set<string>();
  return {
    isSealed(form) {
      const answer = known.get(form);
      if (answer === undefined) missed.add(form);
      return answer;
    },
    async reading(read) {
      let got = read();
      while (missed.size > 0) {
        for (const form of missed) known.set(form, (await matches?.(form)) === true);
        missed.clear();
        got = read();
      }
      return got;
    },
  };
}
