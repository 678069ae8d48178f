import type { Pack } from '../pack/types.ts';

/** What the pack's script leaves behind for the background, under the global name `beforeYouPostPack`. */
export interface BuiltIn {
  pack: Pack;
  /** The public key of the school that signed it, base64url; absent if it was handed in unsigned. */
  key?: string | undefined;
}

const GLOBAL = 'beforeYouPostPack';

// Line ends in JSON text that a script may not have everywhere, and any sign that an encoding could change.
const plainLetters = (json: string): string =>
  json.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The script that a build carries its pack in: data on one line of plain ASCII, loaded before the background's.
 *
 * @param builtIn a pack that `readPack` has accepted: nothing checks it again.
 */
export function packScript({ pack, key }: BuiltIn): Uint8Array {
  const json = plainLetters(JSON.stringify({ pack, ...(key === undefined ? {} : { key }) }));
  return new TextEncoder().encode(`globalThis.${GLOBAL}=${json};\n`);
}

/**
 * What the pack's script has left behind; undefined where it was missing or damaged. The pack was checked when it was
 * put in, so this looks only for what a damaged file would lack.
 */
export function builtInOf(scope: object): BuiltIn | undefined {
  const left = (scope as { [GLOBAL]?: Partial<BuiltIn> | null })[GLOBAL];
  const pack = left?.pack;
  const whole =
    pack?.format === 'before-you-post/pack@1' &&
    typeof pack.school?.name === 'string' &&
    Array.isArray(pack.people) &&
    Array.isArray(pack.channels);
  return whole ? { pack, key: left?.key } : undefined;
}
