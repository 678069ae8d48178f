import * as v from 'valibot';
import { isSound, type SchoolKey } from './keys.ts';

const KEY_FORMAT = 'before-you-post/key@1';

const fileSchema = v.strictObject({
  format: v.literal(KEY_FORMAT),
  public: v.pipe(v.string(), v.length(43)),
  secret: v.pipe(v.string(), v.length(43)),
});

const LONGEST = 10_000;

/** A school's key as the text of a file. It holds the secret half. */
export function keyToFile(key: SchoolKey): string {
  return `${JSON.stringify({ format: KEY_FORMAT, public: key.public, secret: key.secret }, null, 2)}\n`;
}

export type KeyReading =
  | { ok: true; key: SchoolKey }
  /** The file is none of a key, or its two halves don't belong together. */
  | { ok: false; why: 'not-a-key' | 'unsound-key' };

/** Reads what `keyToFile` wrote. Never throws. */
export async function keyFromFile(text: string): Promise<KeyReading> {
  if (text.length > LONGEST) return { ok: false, why: 'not-a-key' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, why: 'not-a-key' };
  }
  const read = v.safeParse(fileSchema, value);
  if (!read.success) return { ok: false, why: 'not-a-key' };
  const key = { public: read.output.public, secret: read.output.secret };
  return (await isSound(key)) ? { ok: true, key } : { ok: false, why: 'unsound-key' };
}
