import type { PackFault } from '../faults.ts';
import { DISTRIBUTED_LIMITS } from '../limits.ts';
import { isExpired } from '../overdue.ts';
import { isSamePack } from '../pack-text.ts';
import { readPack } from '../read.ts';
import { readablePupils } from '../readable-pupils.ts';
import type { Pack } from '../types.ts';
import { openSigned, type SignedPack, type Unopened } from './envelope.ts';
import { isLikeSchool } from './like-school.ts';

/** A pack that is in force. */
export interface InForce {
  pack: Pack;
  /** The public key that signed it; absent where it came with the extension and was never signed. */
  key?: string | undefined;
}

/** Why a pack is not taken in. The pack in force stays as it is. */
export type Refusal =
  | { why: Unopened }
  | { why: 'faults'; faults: PackFault[]; more: number }
  | { why: 'readable-pupils'; school: string; count: number }
  /** `on` is the pack's last day, ISO. */
  | { why: 'expired'; school: string; on: string }
  /** Public keys: the one that signed what is offered, and the one that signed what is in force. */
  | { why: 'changed-key'; school: string; offered: string; inForce: string }
  | { why: 'older'; school: string; version: number; inForce: number }
  /** The same number as the pack in force, and something else in it. */
  | { why: 'same-version'; school: string; version: number };

export type Incoming =
  | {
      ok: true;
      /** `new` has to be shown with its fingerprint before it comes into force. */
      as: 'new' | 'update' | 'same';
      pack: Pack;
      signed: SignedPack;
      /** Packs in force of another key that bear this school's name or site: perhaps one of them is false. */
      alike: Pack[];
    }
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
  try {
    return await judge(source, inForce, today);
  } catch {
    // A fault of ours must not let a pack in.
    return { ok: false, why: 'damaged' };
  }
}

async function judge(source: string, inForce: readonly InForce[], today: string) {
  const opened = await openSigned(source);
  if (!opened.ok) return opened;
  const { signed } = opened;
  const reading = readPack(signed.pack, DISTRIBUTED_LIMITS);
  if (!reading.ok) {
    return { ok: false, why: 'faults', faults: reading.faults, more: reading.more } as const;
  }
  const { pack } = reading;
  const refusal = refusalOf(
    pack,
    signed.key,
    inForce.find((one) => one.pack.id === pack.id),
    today,
  );
  if (refusal) return { ok: false, ...refusal } as const;
  const alike = inForce
    .filter((one) => one.key !== signed.key && isLikeSchool(one.pack.school, pack.school))
    .map((one) => one.pack)
    .filter(({ id }) => id !== pack.id);
  return { ok: true, as: standing(pack, signed.key, inForce), pack, signed, alike } as const;
}

function refusalOf(
  pack: Pack,
  key: string,
  known: InForce | undefined,
  today: string,
): Refusal | undefined {
  const school = pack.school.name;
  const count = readablePupils(pack).length;
  if (count > 0) return { why: 'readable-pupils', school, count };
  if (known?.key !== undefined && known.key !== key) {
    return { why: 'changed-key', school: known.pack.school.name, offered: key, inForce: known.key };
  }
  if (isExpired(pack, today)) return { why: 'expired', school, on: pack.expires ?? '' };
  if (!known) return undefined;
  const { version } = pack;
  if (version < known.pack.version) {
    return { why: 'older', school, version, inForce: known.pack.version };
  }
  const differs = version === known.pack.version && !isSamePack(pack, known.pack);
  return differs ? { why: 'same-version', school, version } : undefined;
}

function standing(pack: Pack, key: string, inForce: readonly InForce[]): 'new' | 'update' | 'same' {
  const known = inForce.find((one) => one.pack.id === pack.id);
  // A pack that came with the extension vouches for no key: the first one is shown like any new one.
  if (known?.key !== key) return 'new';
  return pack.version > known.pack.version ? 'update' : 'same';
}
