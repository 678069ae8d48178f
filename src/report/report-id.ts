import * as v from 'valibot';
import { toBase64Url } from '../pack/signed/base64url.ts';

const BYTES = 16;

/** A report's own id: base64url of 16 bytes. */
export const reportId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/));

/**
 * A new id for one report, drawn by chance and derived from nothing. By it the desk knows a report that it has read
 * already; it must never be used for a second one, or the two could be told to be from one family.
 */
export function newReportId(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(BYTES)));
}
