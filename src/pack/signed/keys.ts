import { fromBase64Url, toBase64Url } from './base64url.ts';
import { isWeakKey } from './weak-keys.ts';

/** Ed25519 (RFC 8032), by the browser's or Node's own Web Cryptography. */
const ED25519 = { name: 'Ed25519' };
const PUBLIC_BYTES = 32;
const SECRET_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** A school's key as it is kept and printed: the two halves in base64url, 32 bytes each. */
export interface SchoolKey {
  public: string;
  /** The secret half: whoever has it can sign as the school. */
  secret: string;
}

/**
 * Makes a new key.
 * @throws a `NotSupportedError` in a browser that can't sign (see `canCheckSignatures`).
 */
export async function makeKey(): Promise<SchoolKey> {
  const pair = (await crypto.subtle.generateKey(ED25519, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { public: x, secret: d };
}

/** The first bytes of an Ed25519 secret key in PKCS #8 (RFC 8410); its 32 bytes follow. */
const PKCS8_HEAD = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/**
 * The whole key from its secret half alone, as a recovery sheet gives it.
 * @param secret base64url of 32 bytes.
 * @throws TypeError where it is anything else.
 */
export async function keyOfSecret(secret: string): Promise<SchoolKey> {
  const raw = fromBase64Url(secret);
  if (raw?.length !== SECRET_BYTES) throw new TypeError('A secret key has 32 bytes.');
  const pkcs8 = Uint8Array.from([...PKCS8_HEAD, ...raw]);
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, ED25519, true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', key);
  return { public: x, secret };
}

/** Whether both halves are whole and belong together. */
export async function isSound(key: SchoolKey): Promise<boolean> {
  const probe = new TextEncoder().encode('before-you-post');
  try {
    const { public: fits } = await keyOfSecret(key.secret);
    return fits === key.public && (await verify(probe, await sign(probe, key), key.public));
  } catch {
    return false;
  }
}

/**
 * Signs bytes.
 * @returns the signature, base64url of 64 bytes.
 * @throws where the key isn't whole.
 */
export async function sign(bytes: Uint8Array<ArrayBuffer>, key: SchoolKey): Promise<string> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.public, d: key.secret };
  const secret = await crypto.subtle.importKey('jwk', jwk, ED25519, false, ['sign']);
  return toBase64Url(new Uint8Array(await crypto.subtle.sign(ED25519, secret, bytes)));
}

/**
 * Whether this public key signed exactly these bytes. Never throws.
 * @param signature base64url of 64 bytes.
 * @param publicKey base64url of 32 bytes.
 */
export async function verify(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
  publicKey: string,
): Promise<boolean> {
  const raw = fromBase64Url(publicKey);
  const signed = fromBase64Url(signature);
  if (raw?.length !== PUBLIC_BYTES || signed?.length !== SIGNATURE_BYTES) return false;
  if (isWeakKey(raw)) return false;
  try {
    const key = await crypto.subtle.importKey('raw', raw, ED25519, false, ['verify']);
    return await crypto.subtle.verify(ED25519, key, signed, bytes);
  } catch {
    return false;
  }
}

/** Any sound public key: the generator of the curve (RFC 8032, section 5.1). */
const SOME_KEY = Uint8Array.from([0x58, ...Array.from({ length: 31 }, () => 0x66)]);

/** Whether this browser can check signatures at all: Chrome and Edge can from 137, Firefox from 129. */
export async function canCheckSignatures(): Promise<boolean> {
  try {
    await crypto.subtle.importKey('raw', SOME_KEY, ED25519, false, ['verify']);
    return true;
  } catch {
    return false;
  }
}
