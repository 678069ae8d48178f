import * as v from 'valibot';
import { DISTRIBUTED_LIMITS, type PackLimits } from '../limits.ts';
import { repeatedKey } from '../repeated-keys.ts';
import { canCheckSignatures, type SchoolKey, sign, verify } from './keys.ts';

export const SIGNED_FORMAT = 'before-you-post/signed-pack@1';

// Written as JSON, a pack's own quotation marks and line ends take two letters each. A text that needs more is no
// pack that was meant to be read.
const longest = ({ bytes }: PackLimits): number => bytes * 2;

/** The longest text of a signed pack that is handed out, in UTF-16 code units. */
export const LONGEST_SIGNED: number = longest(DISTRIBUTED_LIMITS);

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

// UTF-8 has no half characters: two texts that differ in one would have the same bytes.
const whole = (text: string) => !/\p{Cs}/u.test(text);

const envelopeSchema = v.strictObject({
  format: v.literal(SIGNED_FORMAT),
  pack: v.pipe(v.string(), v.check(whole)),
  key: v.pipe(v.string(), v.length(43)),
  signature: v.pipe(v.string(), v.length(86)),
});

// The format's name is signed too: no signature for another purpose passes for a pack's.
const signedBytes = (pack: string) => new TextEncoder().encode(`${SIGNED_FORMAT}\n${pack}`);

/**
 * Signs a pack's JSON text. The text is not looked at: `signIfSound` reads it first.
 * @throws where the key isn't whole.
 */
export async function signPack(pack: string, key: SchoolKey): Promise<SignedPack> {
  const signature = await sign(signedBytes(pack), key);
  return { format: SIGNED_FORMAT, pack, key: key.public, signature };
}

/** A signed pack as the text of a file. */
export function signedText(signed: SignedPack): string {
  const { format, pack, key, signature } = signed;
  return `${JSON.stringify({ format, pack, key, signature })}\n`;
}

/**
 * Why a text can't be opened as a signed pack: it is none at all, perhaps a plain one; it says that it is one and is
 * damaged; its signature fits neither its words nor its key; or this browser can't check signatures.
 */
export type Unopened = 'not-signed' | 'damaged' | 'wrong-signature' | 'old-browser';

export type Opened = { ok: true; signed: SignedPack } | { ok: false; why: Unopened };

/**
 * Opens a signed pack and checks its signature, and nothing else: the pack inside is still a stranger's text.
 * Longer texts than `limits` allow aren't looked at. Never throws.
 */
export async function openSigned(
  source: string,
  limits: PackLimits = DISTRIBUTED_LIMITS,
): Promise<Opened> {
  if (source.length > longest(limits)) {
    return {
      ok: false,
      why: source.slice(0, 200).includes(SIGNED_FORMAT) ? 'damaged' : 'not-signed',
    };
  }
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: source.includes(SIGNED_FORMAT) ? 'damaged' : 'not-signed' };
  }
  const format = (value as { format?: unknown } | null)?.format;
  if (format !== SIGNED_FORMAT) return { ok: false, why: 'not-signed' };
  const read = v.safeParse(envelopeSchema, value);
  if (!read.success || repeatedKey(text)) return { ok: false, why: 'damaged' };
  const { pack, key, signature } = read.output;
  if (await verify(signedBytes(pack), signature, key)) return { ok: true, signed: read.output };
  return { ok: false, why: (await canCheckSignatures()) ? 'wrong-signature' : 'old-browser' };
}
