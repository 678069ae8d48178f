import { expect, test } from 'vitest';
import { openHeld } from '../../../../src/pack/held/held-pack.ts';
import { signedText, signPack } from '../../../../src/pack/signed/envelope.ts';
import { otherKey, schoolKey, signedFile, signedPack } from '../signed/school-keys.ts';

test('a kept pack opens with its key', async () => {
  const text = await signedFile();
  const held = await openHeld(text);
  expect(held).toMatchObject({ ok: true, text, key: schoolKey.public, pack: { id: 'fernhollow' } });
});

test('one past its last day goes on working', async () => {
  const held = await openHeld(await signedFile({ expires: '2026-11-02' }));
  expect(held.ok).toBe(true);
});

const tampered: [string, () => Promise<string>][] = [
  ['a changed letter', async () => (await signedFile()).replace('Ashdown', 'Ashtown')],
  [
    'another key beside the old signature',
    async () => signedText({ ...(await signedPack()), key: otherKey.public }),
  ],
  ['a cut end', async () => (await signedFile()).slice(0, -20)],
  ['something else', async () => '{"packs":[]}'],
  ['nothing', async () => ''],
  ['a sound signature over no pack', async () => signedText(await signPack('{}', schoolKey))],
  [
    'a readable pupil',
    () =>
      signedFile({ people: [{ id: 'p', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' }] }),
  ],
];
test.each(tampered)('%s is left out', async (_, make) => {
  const text = await make();
  expect(await openHeld(text)).toEqual({ ok: false, text, why: 'changed' });
});
