import { offerFragment } from '../pack/offered/offer-fragment.ts';
import { type PageQr, pageQr } from '../pack/offered/page-qr.ts';
import { packText } from '../pack/pack-text.ts';
import { signedText } from '../pack/signed/envelope.ts';
import { fingerprintOf } from '../pack/signed/fingerprint.ts';
import type { SchoolKey } from '../pack/signed/keys.ts';
import { signIfSound } from '../pack/signed/sign-if-sound.ts';
import type { Pack } from '../pack/types.ts';
import type { FileToSave } from './builds.ts';
import type { HandedOut } from './work.ts';

/** A pack that is ready for families. */
export interface SignedForFamilies {
  file: FileToSave;
  /** A piece of HTML for the school's website. */
  fragment: string;
  /** The key's six words. */
  words: string;
}

/**
 * Signs a sound pack for families.
 * @returns null where the key can't sign.
 */
export async function signForFamilies(
  pack: Pack,
  key: SchoolKey,
): Promise<SignedForFamilies | null> {
  const signing = await signIfSound(pack, key);
  if (!signing.ok) return null;
  const { signed, pack: read } = signing;
  return {
    file: {
      name: `${pack.id}-${pack.version}.signed.json`,
      type: 'application/json',
      content: signedText(signed),
    },
    fragment: await offerFragment(signed, read),
    words: await fingerprintOf(key.public),
  };
}

/** A QR code that leads to the page on which the pack is offered. */
export async function qrFor(page: string, publicKey: string): Promise<PageQr> {
  return pageQr(page, await fingerprintOf(publicKey));
}

/** The pack as it is, unsigned: to keep, or to work on elsewhere. */
export function plainFile(value: Record<string, unknown>): FileToSave {
  const { id, version } = value as { id: string; version: number };
  return {
    name: `${id || 'pack'}-${version}.json`,
    type: 'application/json',
    content: `${JSON.stringify(value, null, 2)}\n`,
  };
}

/** What is remembered of a pack that was handed out on this ISO day, signed by this public key if by any. */
export const handedOutOf = (pack: Pack, key: string | undefined, today: string): HandedOut => ({
  version: pack.version,
  text: packText(pack),
  on: today,
  ...(key === undefined ? {} : { key }),
});
