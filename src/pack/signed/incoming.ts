import type { PackFault } from '../faults.ts';
import { DISTRIBUTED_LIMITS } from '../limits.ts';
import { readPack } from '../read.ts';
import { readablePupils } from '../readable-pupils.ts';
import type { Pack } from '../types.ts';
import { openSigned, type SignedPack } from './envelope.ts';

/** What is known of a pack that is in force. */
export interface InForce {
  id: string;
  version: number;
  /** The public key that signed it. */
  key: string;
}

/** Why a pack is not taken in. The pack in force stays as it is. */
export type Refusal =
  | { why: 'not-signed' | 'damaged' | 'wrong-signature' }
  | { why: 'faults'; faults: PackFault[]; more: number }
  | { why: 'readable-pupils'; count: number }
  /** ISO day. */
  | { why: 'expired'; on: string }
  | { why: 'changed-key'; id: string }
  | { why: 'older'; version: number; inForce: number };

export type Incoming =
  | { ok: true; as: 'new' | 'update' | 'same'; pack: Pack; signed: SignedPack }
  | ({ ok: false } & Refusal);

/**
 * Whether a pack that somebody offers may come into force: whole, signed by its own key, sound, not past its day, no
 * children's names in it; and where a pack of this id is in force, from the same key and not older. Never throws.
 *
 * @param source the file's or page's text.
 * @param inForce the packs in force.
 * @param today ISO day.
 */
export async function receive(
  source: string,
  inForce: readonly InForce[],
  today: string,
): Promise<Incoming> {
  const opened = await openSigned(source);
  if (!opened.ok) return opened;
  const { signed } = opened;
  const reading = readPack(signed.pack, DISTRIBUTED_LIMITS);
  if (!reading.ok) {
    return { ok: false, why: 'faults', faults: reading.faults, more: reading.more };
  }
  const { pack } = reading;
  const count = readablePupils(pack).length;
  if (count > 0) return { ok: false, why: 'readable-pupils', count };
  if (pack.expires !== undefined && pack.expires < today) {
    return { ok: false, why: 'expired', on: pack.expires };
  }
  const known = inForce.find(({ id }) => id === pack.id);
  if (!known) return { ok: true, as: 'new', pack, signed };
  if (known.key !== signed.key) return { ok: false, why: 'changed-key', id: pack.id };
  if (pack.version < known.version) {
    return { ok: false, why: 'older', version: pack.version, inForce: known.version };
  }
  return { ok: true, as: pack.version > known.version ? 'update' : 'same', pack, signed };
}
