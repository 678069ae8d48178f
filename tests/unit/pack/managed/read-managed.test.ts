import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import source from '../../../../src/pack/example.json' with { type: 'json' };
import { examplePack } from '../../../../src/pack/example.ts';
import { readManaged } from '../../../../src/pack/managed/read-managed.ts';
import { schoolKey, signedFile } from '../signed/school-keys.ts';

const plain = JSON.stringify(source);

describe('what an administrator sets', () => {
  test.each([[undefined], [null], [{}], [{ pack: undefined }], ['text'], [[]]])(
    '%j is nothing, or nothing yet',
    async (value) => {
      expect(await readManaged(value)).toEqual({ set: false });
    },
  );

  test('is read with all its settings', async () => {
    const value = {
      pack: plain,
      setBy: ' Brightwater Trust IT ',
      siteList: ['facebook', 'x'],
      reader: 'staff',
      consentGiven: true,
    };
    expect(await readManaged(value)).toEqual({
      set: true,
      managed: {
        pack: examplePack,
        setBy: 'Brightwater Trust IT',
        sites: ['facebook', 'x'],
        reader: 'staff',
        consentGiven: true,
      },
      faults: [],
    });
  });

  test('may be a signed pack, and then keeps its key', async () => {
    const reading = await readManaged({ pack: await signedFile() });
    expect(reading).toMatchObject({ managed: { pack: examplePack, key: schoolKey.public } });
  });

  test('may list pupils by name, thousands of them', async () => {
    const people = Array.from({ length: 6_000 }, (_, index) => ({
      id: `p${index}`,
      kind: 'pupil',
      forename: 'Amelia',
      surname: 'Hartley',
    }));
    const reading = await readManaged({ pack: JSON.stringify({ ...source, people }) });
    expect(reading.set && reading.managed.pack?.people).toHaveLength(6_000);
  });

  test('stays in force past its last day', async () => {
    const reading = await readManaged({
      pack: JSON.stringify({ ...source, expires: '2026-11-02' }),
    });
    expect(reading).toMatchObject({ managed: { pack: { id: 'fernhollow' } }, faults: [] });
  });
});

describe('a fault costs only its own setting, and says where and what to write', () => {
  test.each<[string, unknown, RegExp, RegExp]>([
    ['setBy', 7, /short line/, /Brightwater/],
    ['setBy', 'x\u202Ey', /plain text/, /Write who/],
    ['siteList', 'facebook', /not a list/, /"facebook"/],
    ['siteList', [], /not a list/, /leave it out/],
    ['siteList', ['https://facebook.com'], /not a list/, /"facebook"/],
    ['reader', 'headteacher', /choices/, /"staff"/],
    ['consentGiven', 'yes', /true or false/, /DWORD/],
    ['colour', 'red', /not a setting/, /setBy/],
  ])('%s = %j', async (key, value, fault, remedy) => {
    const reading = await readManaged({ pack: plain, [key]: value });
    if (!reading.set) throw new Error('It was not read.');
    expect(reading.managed).toEqual({ pack: examplePack, consentGiven: false });
    expect(reading.faults).toEqual([
      {
        path: key,
        fault: expect.stringMatching(fault),
        remedy: expect.stringMatching(remedy),
      },
    ]);
  });

  test.each<[string, () => unknown, string, RegExp]>([
    ['no text', () => source, 'pack', /not text/],
    ['cut off', () => plain.slice(0, -9), 'pack', /break off/],
    ['faulty', () => plain.replace('"Ashdown"', '""'), 'pack.people[0].surname', /empty/],
    ['signed and cut', async () => (await signedFile()).slice(0, -9), 'pack', /missing or changed/],
    [
      'signed and changed',
      async () => (await signedFile()).replace('Ashdown', 'Ashford'),
      'pack',
      /signature/,
    ],
  ])('a pack that is %s', async (_, pack, path, fault) => {
    const reading = await readManaged({ pack: await pack(), setBy: 'Brightwater Trust IT' });
    if (!reading.set) throw new Error('It was not read.');
    expect(reading.managed).toEqual({ setBy: 'Brightwater Trust IT', consentGiven: false });
    expect(reading.faults).toMatchObject([{ path, fault: expect.stringMatching(fault) }]);
  });

  test('and nothing at all makes it throw', async () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ pack: fc.string(), setBy: fc.anything() }),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const reading = await readManaged(value);
        expect(reading.set ? reading.managed.pack : undefined).toBeUndefined();
      }),
    );
  });
});
