import * as v from 'valibot';
import { DISTRIBUTED_LIMITS } from '../limits.ts';
import { type SchoolKey, sign, verify } from './keys.ts';

export const SIGNED_FORMAT = 'before-you-post/signed-pack@1';

/**
 * A pack as it is handed out: the pack's JSON text, letter by letter as it was signed, with the school's public key
 * and its signature. Text rather than an object, so that nothing has to be put in order before it is checked.
 */
export interface SignedPack {
  format: typeof SIGNED_FORMAT;
  /** The pack's JSON text. */
  pack: string;
  /** Ed25519 public key, base64url of 32 bytes. */
  key: string;
  /** Ed25519 signature over the format's name, a line end, and the text as UTF-8: base64url of 64 bytes. */
  signature: string;
}

const envelopeSchema = v.strictObject({
  format: v.literal(SIGNED_FORMAT),
  pack: v.pipe(v.string(), v.maxLength(DISTRIBUTED_LIMITS.bytes)),
  key: v.pipe(v.string(), v.length(43)),
  signature: v.pipe(v.string(), v.length(86)),
});

// The format's name is signed too: no signature for another purpose passes for a pack's.
const signedBytes = (pack: string) => new TextEncoder().encode(`${SIGNED_FORMAT}\n${pack}`);

/** Signs a pack's JSON text. The text is not looked at: read it with `readPack` first. */
export async function signPack(pack: string, key: SchoolKey): Promise<SignedPack> {
  const signature = await sign(signedBytes(pack), key);
  return { format: SIGNED_FORMAT, pack, key: key.public, signature };
}

export type Opened =
  | { ok: true; signed: SignedPack }
  /** It is no signed pack at all: perhaps a plain one. */
  | { ok: false; why: 'not-signed' }
  /** It says that it is one, and is damaged, changed or forged. */
  | { ok: false; why: 'damaged' | 'wrong-signature' };

/** Opens a signed pack and checks its signature, and nothing else: the pack inside is still a stranger's text. */
export async function openSigned(source: string): Promise<Opened> {
  // Escapes can make the outside up to six times as long as the inside.
  if (source.length > DISTRIBUTED_LIMITS.bytes * 2) return { ok: false, why: 'damaged' };
  let value: unknown;
  try {
    value = JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source);
  } catch {
    return { ok: false, why: source.includes(SIGNED_FORMAT) ? 'damaged' : 'not-signed' };
  }
  const format = (value as { format?: unknown } | null)?.format;
  if (format !== SIGNED_FORMAT) return { ok: false, why: 'not-signed' };
  const read = v.safeParse(envelopeSchema, value);
  if (!read.success) return { ok: false, why: 'damaged' };
  const { pack, key, signature } = read.output;
  const sound = await verify(signedBytes(pack), signature, key);
  return sound ? { ok: true, signed: read.output } : { ok: false, why: 'wrong-signature' };
}
