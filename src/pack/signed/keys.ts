import { fromBase64Url, toBase64Url } from './base64url.ts';

/** Ed25519 (RFC 8032), by the browser's or Node's own Web Cryptography. */
const ED25519 = { name: 'Ed25519' };
const PUBLIC_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** A school's key as it is kept and printed: the two halves in base64url, 32 bytes each. */
export interface SchoolKey {
  public: string;
  /** The secret half: whoever has it can sign as the school. */
  secret: string;
}

/** Makes a new key. */
export async function makeKey(): Promise<SchoolKey> {
  const pair = (await crypto.subtle.generateKey(ED25519, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { public: x, secret: d };
}

/** Whether both halves are whole and belong together. */
export async function isSound(key: SchoolKey): Promise<boolean> {
  const probe = new TextEncoder().encode('before-you-post');
  try {
    return await verify(probe, await sign(probe, key), key.public);
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

/** Whether this public key signed exactly these bytes. Never throws. */
export async function verify(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
  publicKey: string,
): Promise<boolean> {
  const raw = fromBase64Url(publicKey);
  const signed = fromBase64Url(signature);
  if (raw?.length !== PUBLIC_BYTES || signed?.length !== SIGNATURE_BYTES) return false;
  try {
    const key = await crypto.subtle.importKey('raw', raw, ED25519, false, ['verify']);
    return await crypto.subtle.verify(ED25519, key, signed, bytes);
  } catch {
    return false;
  }
}
