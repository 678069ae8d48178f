import source from '../../../../src/pack/example.json' with { type: 'json' };
import { signedText, signPack } from '../../../../src/pack/signed/envelope.ts';
import { keyOfSecret, type SchoolKey } from '../../../../src/pack/signed/keys.ts';

const secretOf = (first: string) => `${first.repeat(42)}A`;

/** The key of the invented school, the same in every test. */
export const schoolKey: SchoolKey = await keyOfSecret(secretOf('F'));

/** Somebody else's key. */
export const otherKey: SchoolKey = await keyOfSecret(secretOf('x'));

/** The example pack with some of its top places changed, signed. */
export const signedPack = (changes: Record<string, unknown> = {}, key = schoolKey) =>
  signPack(JSON.stringify({ ...source, ...changes }), key);

/** The same as the text of a file. */
export const signedFile = async (changes: Record<string, unknown> = {}, key = schoolKey) =>
  signedText(await signedPack(changes, key));
