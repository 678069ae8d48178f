import { describe, expect, test } from 'vitest';
import source from '../../../../src/pack/example.json' with { type: 'json' };
import { examplePack } from '../../../../src/pack/example.ts';
import { openSigned, signedText } from '../../../../src/pack/signed/envelope.ts';
import { signIfSound } from '../../../../src/pack/signed/sign-if-sound.ts';
import { otherKey, schoolKey } from './school-keys.ts';

describe('a sound pack', () => {
  test('is signed as it was read, so that the same pack always gives the same file', async () => {
    const one = await signIfSound(source, schoolKey);
    const backwards = Object.fromEntries(Object.entries(source).reverse());
    const other = await signIfSound(JSON.stringify(backwards, null, 4), schoolKey);
    expect(one).toEqual(other);
    if (!one.ok) throw new Error('It was not signed.');
    const opened = await openSigned(signedText(one.signed));
    expect(opened).toMatchObject({ ok: true, signed: { key: schoolKey.public } });
    expect(JSON.parse(one.signed.pack)).toEqual(examplePack);
  });
});

describe('nothing is signed', () => {
  test('of a pack with faults', async () => {
    const signing = await signIfSound({ ...source, id: 'Fern Hollow' }, schoolKey);
    expect(signing).toMatchObject({ ok: false, why: 'faults', faults: [{ path: 'id' }] });
  });

  test('of a pack with readable pupils, be they more than may be handed out', async () => {
    const pupils = Array.from({ length: 6_000 }, (_, index) => ({
      id: `p${index}`,
      kind: 'pupil',
      surname: 'Hartley',
    }));
    const signing = await signIfSound({ ...source, people: pupils }, schoolKey);
    expect(signing).toEqual({ ok: false, why: 'readable-pupils', count: 6_000 });
  });

  test('with half a key', async () => {
    const mixed = { ...schoolKey, public: otherKey.public };
    expect(await signIfSound(source, mixed)).toEqual({ ok: false, why: 'unsound-key' });
  });
});
