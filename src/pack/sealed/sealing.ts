import { fromBase64Url, toBase64Url } from '../signed/base64url.ts';
import type { Derive } from './derive.ts';
import type { SealedPupils } from './format.ts';
import { bitsFor, packTags, unpackTags } from './tags.ts';

interface SealProgress {
  done: number;
  all: number;
}

interface SealOptions {
  /** Which families will have to enter; none if empty. */
  passphrase?: string;
  /** Told after every name. */
  onProgress?: (progress: SealProgress) => void;
  /** Gives up within milliseconds when aborted. */
  signal?: AbortSignal;
}

/**
 * Seals names: every form is derived with a salt made for this list and kept as a short tag.
 *
 * @param forms the plain forms of the full names (`sealedForms` in src/detect); doubled ones count once.
 * @returns what goes into the pack; null if there is no name, or the signal gave up.
 */
export type Seal = (
  forms: readonly string[],
  options?: SealOptions,
) => Promise<SealedPupils | null>;

/** Whether a sealed list answers to a form; null if given up. Slow on purpose: about a seventh of a second. */
export type SealedMatcher = (form: string, goesOn?: () => boolean) => Promise<boolean | null>;

/**
 * Opens a sealed list for asking.
 *
 * @param sealed as `readPack` accepts it.
 * @param passphrase what the family entered; a wrong one matches nothing but by chance.
 */
export type OpenSealed = (sealed: SealedPupils, passphrase?: string) => SealedMatcher;

/** Sealing and asking by one way of deriving. Everything but tests takes them from seal.ts, where the way is slow. */
export function sealingBy(derive: Derive): { seal: Seal; open: OpenSealed } {
  return {
    async seal(forms, { passphrase = '', onProgress, signal } = {}) {
      const names = [...new Set(forms)];
      if (names.length === 0) return null;
      const bits = bitsFor(names.length);
      const salt = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
      const goesOn = () => signal?.aborted !== true;
      const tags: number[] = [];
      for (const name of names) {
        const tag = goesOn() ? await derive(name, { salt, passphrase }, bits, goesOn) : null;
        if (tag === null) return null;
        tags.push(tag);
        onProgress?.({ done: tags.length, all: names.length });
      }
      return {
        kdf: 'scrypt-15-8-1',
        salt,
        bits,
        count: tags.length,
        tags: toBase64Url(packTags(tags, bits)),
        passphrase: passphrase.trim() !== '',
      };
    },
    open({ salt, bits, count, tags }, passphrase = '') {
      const known = new Set(unpackTags(fromBase64Url(tags) ?? new Uint8Array(), bits, count));
      return async (form, goesOn) => {
        const tag = await derive(form, { salt, passphrase }, bits, goesOn);
        return tag === null ? null : known.has(tag);
      };
    },
  };
}
