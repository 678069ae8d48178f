import { BuildRefusal } from './refusal.ts';

/** RSA of 2,048 bits: what Chromium signs extensions with, and derives their ids from. */
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** A key that fixes the id of a Chromium extension. */
export interface IdKey {
  /** The secret half, PKCS #8 as PEM text: the form that Chromium packs and signs extensions with. */
  pem: string;
  /** The public half for the manifest: base64 of its SubjectPublicKeyInfo. */
  key: string;
  /** The id that follows from it: 32 letters from a to p. */
  id: string;
}

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** Makes a new key. */
export async function makeIdKey(): Promise<IdKey> {
  const pair = await crypto.subtle.generateKey(
    { ...RSA, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
    true,
    ['sign', 'verify'],
  );
  const secret = base64(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const lines = secret.match(/.{1,64}/g) ?? [];
  const pem = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
  return readIdKey(pem);
}

/**
 * Reads a key that was made before.
 * @throws BuildRefusal where it is no such key.
 */
export async function readIdKey(pem: string): Promise<IdKey> {
  try {
    const body = /-----BEGIN PRIVATE KEY-----([\s\S]+)-----END PRIVATE KEY-----/.exec(pem)?.[1];
    const bytes = Uint8Array.from(atob(body ?? ''), (letter) => letter.charCodeAt(0));
    const secret = await crypto.subtle.importKey('pkcs8', bytes, RSA, true, ['sign']);
    const { kty, n, e } = await crypto.subtle.exportKey('jwk', secret);
    const half = { kty, n, e } as JsonWebKey;
    const open = await crypto.subtle.importKey('jwk', half, RSA, true, ['verify']);
    const spki = await crypto.subtle.exportKey('spki', open);
    return { pem, key: base64(spki), id: await idOf(spki) };
  } catch {
    throw new BuildRefusal(
      'This is no key for an extension’s id: it should be an RSA key that begins "-----BEGIN PRIVATE KEY-----". Name the file that was made the first time, or one that is not there yet.',
    );
  }
}

/** Chromium's id of a public key: the first 16 bytes of its SHA-256, each half byte as a letter from a to p. */
async function idOf(spki: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', spki)).subarray(0, 16);
  return [...digest].map((byte) => letterOf(byte >> 4) + letterOf(byte & 15)).join('');
}

const letterOf = (half: number): string => 'abcdefghijklmnop'[half] ?? '';
