import type { PackFault } from '../faults.ts';
import { DISTRIBUTED_LIMITS, LOCAL_LIMITS } from '../limits.ts';
import { packText } from '../pack-text.ts';
import { readPack } from '../read.ts';
import { readablePupils } from '../readable-pupils.ts';
import type { Pack } from '../types.ts';
import { type SignedPack, signPack } from './envelope.ts';
import { isSound, type SchoolKey } from './keys.ts';

/** Why a school's pack is not signed. */
export type Unsigned =
  | { why: 'faults'; faults: PackFault[]; more: number }
  /** Its list of pupils could be read by everybody; sealing them is the way on. */
  | { why: 'readable-pupils'; count: number }
  | { why: 'unsound-key' };

export type Signing = { ok: true; signed: SignedPack; pack: Pack } | ({ ok: false } & Unsigned);

/**
 * Signs a school's pack if families may be handed it. What is signed is the pack as it was read, not as it was typed.
 *
 * @param source JSON text, or a value.
 */
export async function signIfSound(source: unknown, key: SchoolKey): Promise<Signing> {
  // A long list of pupils is told of as such, not as a pack that is too large.
  const local = readPack(source, LOCAL_LIMITS);
  const count = local.ok ? readablePupils(local.pack).length : 0;
  if (count > 0) return { ok: false, why: 'readable-pupils', count };
  const reading = readPack(source, DISTRIBUTED_LIMITS);
  if (!reading.ok) {
    return { ok: false, why: 'faults', faults: reading.faults, more: reading.more };
  }
  if (!(await isSound(key))) return { ok: false, why: 'unsound-key' };
  const { pack } = reading;
  return { ok: true, signed: await signPack(packText(pack), key), pack };
}
