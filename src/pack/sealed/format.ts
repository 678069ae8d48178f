import * as v from 'valibot';
import type { Problem, ProblemCode } from '../problem.ts';
import { fromBase64Url, toBase64Url } from '../signed/base64url.ts';
import { bitsFor, bytesFor, LEAST_BITS, MOST_BITS, packTags, unpackTags } from './tags.ts';

/** Pupils' full names as a pack carries them: tags so short that wrong names match too (design.md section 6). */
export interface SealedPupils {
  /** How a tag is made of a name: scrypt with N = 2^15, r = 8, p = 1. */
  kdf: 'scrypt-15-8-1';
  /** Base64url of 16 bytes. */
  salt: string;
  /** Length of a tag, as `bitsFor` has it. */
  bits: number;
  /** How many tags there are: one a pupil, one more for each further part of a double surname. */
  count: number;
  /** The tags, sorted, packed: base64url. */
  tags: string;
  /** Whether families need the school's passphrase. */
  passphrase: boolean;
}

/** More names than any school has pupils. */
export const MOST_TAGS = 5_000;
const SALT_BYTES = 16;
/** Letters that base64url takes for so many bytes. */
const lettersFor = (bytes: number): number => Math.ceil((bytes * 4) / 3);

const code = (name: ProblemCode): ProblemCode => name;

const whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer(code('bad-form')),
    v.minValue(least, code('bad-form')),
    v.maxValue(most, code('bad-form')),
  );

const bytesOf = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(lettersFor(most), code('bad-form')),
    v.check((text) => fromBase64Url(text) !== undefined, code('bad-form')),
  );

/** The part of the pack's format for sealed pupils. Messages are problem codes. */
export const sealedPupilsSchema = v.strictObject({
  kdf: v.literal('scrypt-15-8-1'),
  salt: v.pipe(
    bytesOf(SALT_BYTES),
    v.check((text) => fromBase64Url(text)?.length === SALT_BYTES, code('bad-form')),
  ),
  bits: whole(LEAST_BITS, MOST_BITS),
  count: whole(1, MOST_TAGS),
  tags: bytesOf(bytesFor(MOST_TAGS, MOST_BITS)),
  passphrase: v.boolean(),
});

/** Whether the tags are as many and as long as is said, and in order, with nothing after the last. */
function holds({ tags, bits, count }: SealedPupils): boolean {
  const bytes = fromBase64Url(tags);
  if (bytes?.length !== bytesFor(count, bits)) return false;
  return toBase64Url(packTags(unpackTags(bytes, bits, count), bits)) === tags;
}

/** Where the parts of sealed pupils, each sound by itself, don't agree. Takes an unchecked value. */
export function sealedProblems(value: unknown): Problem[] {
  const read = v.safeParse(sealedPupilsSchema, value);
  if (!read.success) return [];
  const sealed = read.output;
  // Long tags would let anybody read the list by trying names; short ones would match every name.
  if (sealed.bits !== bitsFor(sealed.count)) {
    return [{ path: ['sealedPupils', 'bits'], code: 'sealed-bits', detail: String(sealed.bits) }];
  }
  return holds(sealed) ? [] : [{ path: ['sealedPupils', 'tags'], code: 'sealed-tags' }];
}
