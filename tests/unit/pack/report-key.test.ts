import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReportKey } from '../../../src/pack/report-key.ts';
import { identityFile, keysIn, makeReportKey } from '../../../src/report/school-identity.ts';
import { otherKey, schoolKey } from '../report/school-keys.ts';

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

test('a new key is one that reports can be sealed to, and no two are alike', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, makeReportKey));
  expect(keys.every(({ recipient }) => isReportKey(recipient))).toBe(true);
  expect(new Set(keys.map(({ identity }) => identity)).size).toBe(20);
});

// The first is the recipient of age's own README (github.com/FiloSottile/age), the second of its specification's test.
test.each([
  'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  'age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z',
])('a key of the age program is one: %s', (key) => {
  expect(isReportKey(key)).toBe(true);
});

describe('what is not a key to seal to', () => {
  const { recipient, identity } = schoolKey;
  test.each([
    ['nothing', ''],
    ['in capitals', recipient.toUpperCase()],
    ['with a blank', ` ${recipient}`],
    ['with a line end', `${recipient}\n`],
    ['cut short', recipient.slice(0, -1)],
    ['the secret half', identity],
    ['another program’s', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA'],
    // Its check letters fit; the four bits beyond its 32 bytes are not nought.
    [
      'one letter that stands for more than the key',
      'age1umfp8z66vrspww74ysn9g8daczc8zwvwvp30vpgvd8a73zkxmg43wrrq98',
    ],
    ['of another name', `aga1${recipient.slice(4)}`],
  ])('%s', (_, text) => {
    expect(isReportKey(text)).toBe(false);
  });

  test('one that only the newest programs can open', async () => {
    expect(isReportKey(await identityToRecipient(await generateHybridIdentity()))).toBe(false);
  });

  test('one with a slip of the pen anywhere, or two letters that have changed places', () => {
    const at = fc.integer({ min: 4, max: recipient.length - 1 });
    fc.assert(
      fc.property(at, at, fc.constantFrom(...LETTERS), (one, other, letter) => {
        const letters = [...recipient];
        letters[one] = letter;
        const slipped = letters.join('');
        expect(isReportKey(slipped)).toBe(slipped === recipient);
        const [a = '', b = ''] = [recipient[one], recipient[other]];
        const turned = [...recipient]
          .map((each, place) => (place === one ? b : place === other ? a : each))
          .join('');
        expect(isReportKey(turned)).toBe(turned === recipient);
      }),
    );
  });
});

describe('the key’s file', () => {
  const file = identityFile(schoolKey, '2026-11-12');

  test('says what it is, and gives the key back', async () => {
    expect(file).toContain('Keep it where nobody else can read it');
    expect(await keysIn(file)).toEqual([schoolKey]);
  });

  test.each([
    ['small letters and blanks around it', `  ${schoolKey.identity.toLowerCase()} \r\n`, 1],
    ['two keys in one text', `${file}\n${identityFile(otherKey, '2025-01-01')}`, 2],
    ['the same key twice', file + file, 1],
    ['a key with a slip of the pen', schoolKey.identity.replace(/.$/, 'Q'), 0],
    ['the public half only', schoolKey.recipient, 0],
    ['something else', 'dear office, here is the key', 0],
    ['a book', 'AGE-SECRET-KEY-1 '.repeat(5_000), 0],
  ])('read from %s', async (_, text, count) => {
    expect(await keysIn(text)).toHaveLength(count);
  });
});
