import { describe, expect, test } from 'vitest';
import { examplePack } from '../../../../src/pack/example.ts';
import { type InForce, receive } from '../../../../src/pack/signed/incoming.ts';
import { refusalWords } from '../../../../src/pack/signed/refusal-words.ts';
import { otherKey, schoolKey, signedFile } from './school-keys.ts';

const TODAY = '2027-01-15';
const inForce: InForce[] = [{ pack: examplePack, key: schoolKey.public }];
const pupil = { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' };
const sibling = { ...examplePack.school, name: 'Larkrise Infants', website: undefined };

describe('a pack is taken in', () => {
  test('as new where none of its id is in force', async () => {
    const incoming = await receive(await signedFile(), [], TODAY);
    expect(incoming).toMatchObject({ ok: true, as: 'new', pack: examplePack, alike: [] });
  });

  test('as an update from the same key under a higher number', async () => {
    const incoming = await receive(await signedFile({ version: 4 }), inForce, TODAY);
    expect(incoming).toMatchObject({ ok: true, as: 'update', pack: { version: 4 } });
  });

  test('as the same where nothing differs, whatever its spaces', async () => {
    expect(await receive(await signedFile(), inForce, TODAY)).toMatchObject({ as: 'same' });
  });

  test('as new beside a sibling school', async () => {
    const file = await signedFile({ id: 'larkrise', school: sibling }, otherKey);
    expect(await receive(file, inForce, TODAY)).toMatchObject({ ok: true, as: 'new', alike: [] });
  });

  test('as new over a pack that came unsigned with the extension, but not a lower one', async () => {
    const builtIn = [{ pack: examplePack }];
    const newer = await signedFile({ version: 4 });
    expect(await receive(newer, builtIn, TODAY)).toMatchObject({ ok: true, as: 'new' });
    const older = await signedFile({ version: 2 });
    expect(await receive(older, builtIn, TODAY)).toMatchObject({ ok: false, why: 'older' });
  });

  test('on its last day', async () => {
    expect(await receive(await signedFile({ expires: TODAY }), [], TODAY)).toMatchObject({
      ok: true,
    });
  });

  test.each([
    ['name', { ...sibling, name: 'FERNHOLLOW  Primary School' }],
    ['site', { ...sibling, website: 'https://www.fernhollow.example/about' }],
  ])(
    'with a warning where another key already stands for a school of this %s',
    async (_, school) => {
      const file = await signedFile({ id: 'fernhollow-new', school }, otherKey);
      const incoming = await receive(file, inForce, TODAY);
      expect(incoming).toMatchObject({ ok: true, as: 'new', alike: [{ id: 'fernhollow' }] });
    },
  );
});

describe('a pack is refused, and says why and what to do', () => {
  const refused = async (file: string) => {
    const incoming = await receive(file, inForce, TODAY);
    if (incoming.ok) throw new Error('It was taken in.');
    return { incoming, words: refusalWords(incoming, true) };
  };

  test.each([
    ['not-signed', () => JSON.stringify(examplePack), /not a school's signed pack/, /school/],
    ['not-signed', () => '<!doctype html><p>Welcome</p>', /not a school's/, /website/],
    ['damaged', async () => (await signedFile()).slice(0, -30), /missing/, /again from the school/],
    [
      'wrong-signature',
      async () => (await signedFile()).replace('Ashdown', 'Ashford'),
      /changed after/,
      /Do not use it/,
    ],
    ['older', () => signedFile({ version: 2 }), /number 2, and you have number 3/, /higher number/],
    [
      'same-version',
      () => signedFile({ issued: '2026-11-02' }),
      /same number and says other things/,
      /raise the version number/,
    ],
    [
      'changed-key',
      () => signedFile({ version: 9 }, otherKey),
      /Fernhollow Primary School. It may be a fake/,
      /Ring the school/,
    ],
    [
      'expired',
      () => signedFile({ version: 4, expires: '2027-01-14' }),
      /until 14 January 2027/,
      /new one/,
    ],
    [
      'readable-pupils',
      () => signedFile({ version: 4, people: [pupil] }),
      /one child's name that anyone could read/,
      /hide the names/,
    ],
  ])('%s', async (why, file, happened, todo) => {
    const { incoming, words } = await refused(await file());
    expect(incoming.why).toBe(why);
    expect(words.happened).toMatch(happened);
    expect(words.todo).toMatch(todo);
    expect(words.stays).toMatch(/your old pack still works/);
    expect(words.lines).toEqual([]);
  });

  test('faults, with a line for each that the school can act on', async () => {
    const channels = [{ id: 'a', kind: 'office', label: 'Office', url: 'javascript:alert(1)' }];
    const { words } = await refused(await signedFile({ version: 4, channels, extra: 1 }));
    expect(words.todo).toMatch(/to the school/);
    expect(words.lines).toHaveLength(2);
    expect(words.lines.join('\n')).toMatch(/channels\[0\]\.url .* opened safely.*Write a link/);
  });

  test('an old browser is no proof of forgery', () => {
    const words = refusalWords({ why: 'old-browser' }, false);
    expect(words.happened).toMatch(/browser is too old/);
    expect(words.stays).toBe('Nothing was added.');
  });
});
