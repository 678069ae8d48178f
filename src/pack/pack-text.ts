import type { Pack } from './types.ts';

/**
 * A pack as JSON text in the one way in which it is signed: keys in the format's order, nothing between them. The same
 * pack gives the same text, and so the same signature.
 *
 * @param pack as `readPack` gave it.
 */
export function packText(pack: Pack): string {
  return JSON.stringify(pack);
}

/** Whether two packs, each as `readPack` gave it, say the same. */
export function isSamePack(one: Pack, other: Pack): boolean {
  return packText(one) === packText(other);
}
