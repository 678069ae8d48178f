import { scryptSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { deriveSlowly } from '../../../../src/pack/sealed/derive.ts';
import { toBase64Url } from '../../../../src/pack/signed/base64url.ts';

const bytes = new Uint8Array(16).map((_, at) => at * 11);
const salt = toBase64Url(bytes);

describe('a derivation', () => {
  test('is scrypt with N = 2^15, r = 8, p = 1 over passphrase, line end and form, as OpenSSL has it', async () => {
    const derived = scryptSync('blue kettle\namelia hartley', bytes, 8, {
      N: 32_768,
      r: 8,
      p: 1,
      maxmem: 64 * 1024 * 1024,
    });
    const key = { salt, passphrase: '  Blue  KETTLE ' };
    expect(await deriveSlowly('amelia hartley', key, 32)).toBe(derived.readUInt32BE(0));
    expect(await deriveSlowly('amelia hartley', key, 18)).toBe(derived.readUInt32BE(0) >>> 14);
  });

  test('gives up in the middle when it is told to', async () => {
    let asked = 0;
    const tag = await deriveSlowly(
      'amelia hartley',
      { salt, passphrase: '' },
      18,
      () => ++asked < 50,
    );
    expect(tag).toBeNull();
    expect(asked).toBe(50);
  });

  test('lets other work come between', async () => {
    let turns = 0;
    let over = false;
    const count = () => {
      turns++;
      if (!over) setTimeout(count);
    };
    setTimeout(count);
    await deriveSlowly('amelia hartley', { salt, passphrase: '' }, 18);
    over = true;
    expect(turns).toBeGreaterThan(3);
  });

  test('refuses a salt that is no base64url', async () => {
    await expect(deriveSlowly('a b', { salt: 'né', passphrase: '' }, 18)).rejects.toThrow('salt');
  });
});
