import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../../src/pack/signed/fingerprint.ts';
import { keyFromFile, keyToFile } from '../../../../src/pack/signed/key-file.ts';
import { keyFromSheet, keyToSheet } from '../../../../src/pack/signed/key-sheet.ts';
import {
  canCheckSignatures,
  isSound,
  keyOfSecret,
  makeKey,
  sign,
  verify,
} from '../../../../src/pack/signed/keys.ts';
import { otherKey, schoolKey } from './school-keys.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a key', () => {
  test('signs, and its public half alone checks', async () => {
    const key = await makeKey();
    const signature = await sign(bytes('words'), key);
    expect(await verify(bytes('words'), signature, key.public)).toBe(true);
    expect(await verify(bytes('Words'), signature, key.public)).toBe(false);
    expect(await verify(bytes('words'), signature, schoolKey.public)).toBe(false);
    expect(await canCheckSignatures()).toBe(true);
  });

  test('agrees with the test vectors of RFC 8032, section 7.1', async () => {
    const hex = (text: string) => Buffer.from(text, 'hex').toString('base64url');
    const key = await keyOfSecret(
      hex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'),
    );
    expect(key.public).toBe(
      hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'),
    );
    expect(await sign(Uint8Array.from([0x72]), key)).toBe(
      hex(
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
          '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      ),
    );
  });

  test('of two halves that do not belong together is not sound', async () => {
    expect(await isSound(schoolKey)).toBe(true);
    expect(await isSound({ ...schoolKey, public: otherKey.public })).toBe(false);
    expect(await isSound({ ...schoolKey, secret: 'short' })).toBe(false);
  });

  // Under these, one signature fits every text.
  test.each([
    '0100000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000080',
    '0000000000000000000000000000000000000000000000000000000000000000',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  ])('that anybody could sign with (%s) counts for nothing', async (hex) => {
    const key = Buffer.from(hex, 'hex').toString('base64url');
    const everybodys = Buffer.from(`01${'00'.repeat(63)}`, 'hex').toString('base64url');
    for (let text = 0; text < 16; text++) {
      expect(await verify(bytes(String(text)), everybodys, key)).toBe(false);
    }
  });
});

describe('a fingerprint', () => {
  test('is six words that every reading of the key gives alike', async () => {
    const words = await fingerprintOf(schoolKey.public);
    expect(words).toMatch(/^[a-z]{3,8}(?: [a-z]{3,8}){5}$/);
    expect(await fingerprintOf(schoolKey.public)).toBe(words);
    expect(await fingerprintOf(otherKey.public)).not.toBe(words);
  });

  test('of what is no key is refused', async () => {
    await expect(fingerprintOf('AAAA')).rejects.toThrow(/32 bytes/);
  });
});

describe('a key in a file', () => {
  test('comes back whole', async () => {
    expect(await keyFromFile(keyToFile(schoolKey))).toEqual({ ok: true, key: schoolKey });
    expect(await keyFromFile(`\uFEFF${keyToFile(schoolKey)}`)).toMatchObject({ ok: true });
  });

  test.each([
    ['', 'not-a-key'],
    ['{}', 'not-a-key'],
    ['null', 'not-a-key'],
    [keyToFile(schoolKey).replace('key@1', 'key@2'), 'not-a-key'],
    [keyToFile(schoolKey).slice(0, -20), 'not-a-key'],
    [keyToFile({ ...schoolKey, public: otherKey.public }), 'unsound-key'],
    [keyToFile(schoolKey).replace('FFFF', 'FFAF'), 'unsound-key'],
    ['x'.repeat(20_000), 'not-a-key'],
  ])('%j is refused as %s', async (text, why) => {
    expect(await keyFromFile(text)).toEqual({ ok: false, why });
  });
});

describe('a recovery sheet', () => {
  test('is four numbered rows of four groups under a heading', async () => {
    const row = '\\d(?: {1,2}[0-9A-HJKMNP-TV-Z]{4}){4}\\n';
    expect(await keyToSheet(schoolKey)).toMatch(
      new RegExp(`^before-you-post-key@1\\n(?:${row}){4}$`),
    );
  });

  test('typed in again gives the key, however it is spaced and written', async () => {
    const sheet = await keyToSheet(schoolKey);
    const rows = sheet.split('\n').slice(1);
    for (const typed of [
      sheet,
      rows
        .map((row) => row.slice(1).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'))
        .join('\n'),
      rows.join('\n'),
      rows.map((row) => row.replace(/^\d {2}/, '')).join('\n\n'),
      rows.map((row) => row.replace(/^(\d) {2}/, '($1) ').replaceAll(' ', ' - ')).join('\r\n'),
      sheet.replaceAll('\n', ' ').replace('before-you-post-key@1', ''),
      rows.map((row) => row.replace(/^\d {2}/, '').replaceAll(' ', '')).join(''),
    ]) {
      expect(await keyFromSheet(typed)).toEqual({ ok: true, key: schoolKey });
    }
  });

  test('of every key comes back', async () => {
    const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });
    await fc.assert(
      fc.asyncProperty(secret, async (raw) => {
        const key = await keyOfSecret(Buffer.from(raw).toString('base64url'));
        expect(await keyFromSheet(await keyToSheet(key))).toEqual({ ok: true, key });
      }),
    );
  });

  test('says in which row a letter is wrong, wherever it stands', async () => {
    const sheet = await keyToSheet(schoolKey);
    const lines = sheet.trimEnd().split('\n');
    for (let row = 1; row <= 4; row++) {
      const line = lines[row] ?? '';
      for (let at = 3; at < line.length; at++) {
        if (line[at] === ' ') continue;
        const slip = line[at] === 'Z' ? 'Y' : 'Z';
        const typed = lines.with(row, line.slice(0, at) + slip + line.slice(at + 1)).join('\n');
        expect(await keyFromSheet(typed)).toEqual({ ok: false, why: 'wrong-row', row });
      }
      const missing = lines.with(row, line.slice(0, -1)).join('\n');
      expect(await keyFromSheet(missing)).toEqual({ ok: false, why: 'wrong-row', row });
      const strange = lines.with(row, `${line.slice(0, -1)}?`).join('\n');
      expect(await keyFromSheet(strange)).toEqual({ ok: false, why: 'wrong-row', row });
    }
  });

  test('with rows that changed places is refused', async () => {
    const [heading = '', one = '', two = '', ...rest] = (await keyToSheet(otherKey)).split('\n');
    const typed = [heading, two, one, ...rest].join('\n');
    expect(await keyFromSheet(typed)).toMatchObject({ why: 'wrong-row', row: 1 });
  });

  test.each(['', 'before-you-post-key@1', 'one two three', 'x'.repeat(5_000)])(
    '%j is none',
    async (text) => {
      expect(await keyFromSheet(text)).toEqual({ ok: false, why: 'not-a-sheet' });
    },
  );
});
