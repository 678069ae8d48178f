import { fromBase64Url, toBase64Url } from '../signed/base64url.ts';
import { deriveTag } from './derive.ts';
import { bitsFor, packTags, unpackTags } from './tags.ts';

/** Pupils' full names as a pack carries them: tags so short that wrong names match too (design.md section 6). */
export interface SealedPupils {
  kdf: 'scrypt-15-8-1';
  /** Base64url of 16 bytes. */
  salt: string;
  /** Length of a tag. */
  bits: number;
  /** How many tags there are. */
  count: number;
  /** The tags, sorted, packed: base64url. */
  tags: string;
  /** Whether families need the school's passphrase. */
  passphrase: boolean;
}

export interface SealProgress {
  done: number;
  all: number;
}

export interface SealOptions {
  passphrase?: string;
  /** Told after every name. */
  onProgress?: (progress: SealProgress) => void;
  /** Gives up between two steps of the work when aborted. */
  signal?: AbortSignal;
}

/**
 * Seals names: every form is derived slowly with a salt of its own and kept as a short tag.
 *
 * @param forms the plain forms of the full names (`sealedForm` in src/detect); doubled ones count once.
 * @returns what goes into the pack; null if the signal gave up.
 */
export async function sealPupils(
  forms: readonly string[],
  { passphrase = '', onProgress, signal }: SealOptions = {},
): Promise<SealedPupils | null> {
  const names = [...new Set(forms)];
  const bits = bitsFor(names.length);
  const salt = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  const tags: number[] = [];
  for (const name of names) {
    const goesOn = () => signal?.aborted !== true;
    const tag = goesOn() ? await deriveTag(name, { salt, passphrase }, bits, goesOn) : null;
    if (tag === null) return null;
    tags.push(tag);
    onProgress?.({ done: tags.length, all: names.length });
  }
  const kept = new Set(tags);
  return {
    kdf: 'scrypt-15-8-1',
    salt,
    bits,
    count: kept.size,
    tags: toBase64Url(packTags([...kept], bits)),
    passphrase: passphrase !== '',
  };
}

/** Whether a sealed list answers to a form. Slow on purpose: about a seventh of a second. */
export type SealedMatcher = (form: string, goesOn?: () => boolean) => Promise<boolean | null>;

/**
 * Opens a sealed list for asking.
 *
 * @param passphrase what the family entered; a wrong one matches nothing but by chance.
 */
export function sealedMatcher(sealed: SealedPupils, passphrase = ''): SealedMatcher {
  const { salt, bits, count } = sealed;
  const tags = unpackTags(fromBase64Url(sealed.tags) ?? new Uint8Array(), bits, count);
  return async (form, goesOn) => {
    const tag = await deriveTag(form, { salt, passphrase }, bits, goesOn);
    return tag === null ? null : tags.has(tag);
  };
}
