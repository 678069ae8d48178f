import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SealedPupils } from '../../../../src/pack/sealed/format.ts';
import { packTags } from '../../../../src/pack/sealed/tags.ts';
import { toBase64Url } from '../../../../src/pack/signed/base64url.ts';
import { changed, faultsOf } from '../changed-pack.ts';

const tagsOf = (tags: number[], bits: number): string => toBase64Url(packTags(tags, bits));

/** Three names: tags of 12 bits. */
const sound: SealedPupils = {
  kdf: 'scrypt-15-8-1',
  salt: toBase64Url(new Uint8Array(16).fill(7)),
  bits: 12,
  count: 3,
  tags: tagsOf([17, 900, 4000], 12),
  passphrase: false,
};

const pathsOf = (value: unknown): string[] =>
  faultsOf(changed('sealedPupils', value)).map(({ path }) => path);

describe('sealed pupils in a pack', () => {
  test.each([[sound], [null], [undefined], [{ ...sound, passphrase: true }]])(
    'may be %j',
    (value) => {
      expect(pathsOf(value)).toEqual([]);
    },
  );

  test.each<[string, Record<string, unknown>, string]>([
    ['another way to derive', { kdf: 'scrypt-1-8-1' }, 'kdf'],
    ['no way to derive', { kdf: undefined }, 'kdf'],
    ['a short salt', { salt: toBase64Url(new Uint8Array(15)) }, 'salt'],
    ['a long salt', { salt: toBase64Url(new Uint8Array(17)) }, 'salt'],
    ['a salt in another alphabet', { salt: 'BwcHBwcHBwcHBwcHBwcHB+==' }, 'salt'],
    ['a salt that decodes but is not canonical', { salt: 'BwcHBwcHBwcHBwcHBwcHBx' }, 'salt'],
    ['tags that match every name', { bits: 10, tags: tagsOf([1, 2, 3], 10) }, 'bits'],
    ['tags that give the names away', { bits: 30, tags: tagsOf([1, 2, 3], 30) }, 'bits'],
    ['tags of no bits', { bits: 0 }, 'bits'],
    ['tags of half a bit', { bits: 11.5 }, 'bits'],
    ['tags of endless bits', { bits: 1e9 }, 'bits'],
    ['no names', { count: 0, tags: '' }, 'count'],
    ['fewer than none', { count: -1 }, 'count'],
    ['half a name', { count: 2.5 }, 'count'],
    ['more names than any school has', { count: 5_001, bits: 22 }, 'count'],
    ['endless names', { count: 1e12 }, 'count'],
    ['a count as text', { count: '3' }, 'count'],
    ['one tag too few', { tags: tagsOf([17, 900], 12) }, 'tags'],
    ['one tag too many', { tags: tagsOf([1, 17, 900, 4000], 12) }, 'tags'],
    ['tags out of order', { tags: toBase64Url(new Uint8Array([0xff, 0xf0, 0x01, 0, 0])) }, 'tags'],
    [
      'something after the last tag',
      { tags: toBase64Url(new Uint8Array([0, 0, 1, 0, 0x21])) },
      'tags',
    ],
    ['endless tags', { tags: 'A'.repeat(30_000) }, 'tags'],
    ['names in plain sight', { tags: 'amelia hartley' }, 'tags'],
    ['a list of tags', { tags: [17, 900, 4000] }, 'tags'],
    ['no word on the passphrase', { passphrase: undefined }, 'passphrase'],
    ['the passphrase itself', { passphrase: 'blue kettle' }, 'passphrase'],
    ['names beside the tags', { names: ['Amelia Hartley'] }, 'names'],
  ])('%s is refused, with its place and what to do', (_, part, place) => {
    const faults = faultsOf(changed('sealedPupils', { ...sound, ...part }));
    expect(faults.map(({ path }) => path)).toEqual([`sealedPupils.${place}`]);
    expect(faults[0]?.remedy).toMatch(/pack -- seal|Take it out/);
  });

  test('anything in any place is answered at once and never let in by mistake', () => {
    const keys = Object.keys(sound);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        const paths = pathsOf({ ...sound, [key]: value });
        const same = value === sound[key as keyof SealedPupils];
        return same || key === 'salt' || key === 'passphrase' || paths.length > 0;
      }),
    );
  });
});
