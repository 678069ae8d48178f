import { deflateSync, Inflate } from 'fflate';
import { fromBase64Url, toBase64Url } from '../signed/base64url.ts';

/** Bytes looked at before the size is looked at again: Deflate makes of each at most about a thousand. */
const STEP = 1024;

/** Text as UTF-8, deflated (RFC 1951), in base64url. The same text always gives the same. */
export function deflated(text: string): string {
  return toBase64Url(deflateSync(new TextEncoder().encode(text), { level: 9 }));
}

/**
 * The text again; undefined where it is damaged, is no UTF-8, or would grow beyond `most` bytes. A few bytes that
 * swell to gigabytes are given up early.
 */
export function inflated(written: string, most: number): string | undefined {
  const bytes = written.length <= most * 2 ? fromBase64Url(written) : undefined;
  if (!bytes) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    size += part.length;
    parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length && size <= most; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
    if (size > most) return undefined;
    const whole = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return undefined;
  }
}
