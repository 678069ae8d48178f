import { readPack } from '../read.ts';
import { readablePupils } from '../readable-pupils.ts';
import { openSigned } from '../signed/envelope.ts';
import type { Pack } from '../types.ts';

/** A signed pack that a family keeps, opened again. */
export type HeldPack =
  | { ok: true; text: string; pack: Pack; key: string }
  /** It was sound when it was taken in, so something has changed it since, or this browser can't check it any more. */
  | { ok: false; text: string; why: 'changed' | 'old-browser' };

/**
 * Opens a pack that was kept: signature and contents are checked anew each time, since what lies in a store may have
 * been changed. One that is past its day goes on working. Never throws.
 *
 * @param text a signed pack's text, as it was taken in.
 */
export async function openHeld(text: string): Promise<HeldPack> {
  try {
    const opened = await openSigned(text);
    if (!opened.ok) {
      return { ok: false, text, why: opened.why === 'old-browser' ? 'old-browser' : 'changed' };
    }
    const { pack: source, key } = opened.signed;
    const reading = readPack(source);
    if (reading.ok && readablePupils(reading.pack).length === 0) {
      return { ok: true, text, pack: reading.pack, key };
    }
  } catch {
    // A fault of ours must not bring a pack into force.
  }
  return { ok: false, text, why: 'changed' };
}
