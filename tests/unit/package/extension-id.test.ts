import { createHash, createPublicKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeIdKey, readIdKey } from '../../../src/package/extension-id.ts';

test('a key gives the same id whenever it is read', async () => {
  const made = await makeIdKey();
  expect(await readIdKey(made.pem)).toEqual(made);
  expect(await readIdKey(made.pem.replaceAll('\n', '\r\n'))).toMatchObject({ id: made.id });
  expect((await makeIdKey()).id).not.toBe(made.id);
});

test('the id is Chromium’s: the first half of the public key’s SHA-256, from a to p', async () => {
  const { pem, key, id } = await makeIdKey();
  const spki = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  expect(key).toBe(spki.toString('base64'));
  const half = createHash('sha256').update(spki).digest('hex').slice(0, 32);
  expect(id).toBe(
    half.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? ''),
  );
});

test.each(['', 'a pack', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'])(
  '%j is no key, and it is said what one is',
  async (text) => {
    await expect(readIdKey(text)).rejects.toThrow('BEGIN PRIVATE KEY');
  },
);
