import { expect, test } from 'vitest';
import { examplePack } from '../../../../src/pack/example.ts';
import { packChanges } from '../../../../src/pack/held/changes.ts';
import type { Pack } from '../../../../src/pack/types.ts';
import { otherKey, schoolKey } from '../../report/school-keys.ts';

const newer = (changes: Partial<Pack>) =>
  packChanges(examplePack, { ...examplePack, version: 4, ...changes });
const nothing = {
  version: { from: 3, to: 4 },
  people: { added: 0, removed: 0, changed: 0 },
  channels: { added: [], removed: [], changed: [] },
  parts: [],
};

test('a new number alone changes nothing else', () => {
  expect(newer({})).toEqual(nothing);
});

test('people are told by their names, whatever their ids', () => {
  const renumbered = examplePack.people.map((one, at) => ({ ...one, id: `n${at}` }));
  expect(newer({ people: renumbered })).toEqual(nothing);
  const [first, second, ...others] = renumbered;
  if (!first || !second) throw new Error('the example pack has people');
  const people = [
    { ...second, job: 'Headteacher' },
    { id: 'x', kind: 'staff' as const, surname: 'Quill' },
    { id: 'y', kind: 'staff' as const, surname: 'Tarn' },
    ...others,
  ];
  expect(newer({ people }).people).toEqual({ added: 2, removed: 1, changed: 1 });
});

test('two people of one name are not mixed up', () => {
  const twin = (id: string, job: string) => ({ id, kind: 'staff' as const, surname: 'Tarn', job });
  const old = { ...examplePack, people: [twin('a', 'Cook'), twin('b', 'Caretaker')] };
  expect(packChanges(old, { ...old, version: 4 }).people.changed).toBe(0);
});

test('channels are told by their labels', () => {
  const [teacher, office, ...others] = examplePack.channels;
  if (!teacher || !office) throw new Error('the example pack has channels');
  const channels = [
    { ...teacher, url: 'https://elsewhere.example/' },
    { id: 'new', kind: 'office' as const, label: 'Reception', url: 'tel:01632960000' },
    ...others,
  ];
  expect(newer({ channels }).channels).toEqual({
    added: ['Reception'],
    removed: [office.label],
    changed: [teacher.label],
  });
});

test('hidden names are compared by what is hidden', () => {
  const sealed = {
    kdf: 'scrypt-15-8-1' as const,
    salt: 's',
    bits: 20,
    count: 2,
    tags: 't',
    passphrase: false,
  };
  expect(newer({ sealedPupils: sealed }).sealed).toEqual({ from: 0, to: 2 });
  const old = { ...examplePack, sealedPupils: sealed };
  expect(packChanges(old, { ...old, version: 4 })).toEqual(nothing);
  expect(packChanges(old, { ...old, sealedPupils: { ...sealed, tags: 'u' } }).sealed).toEqual({
    from: 2,
    to: 2,
  });
});

test.each<[string, Partial<Pack>]>([
  ['name', { school: { ...examplePack.school, name: 'Fernhollow Academy' } }],
  ['website', { school: { ...examplePack.school, website: 'https://other.example' } }],
  ['accounts', { school: { ...examplePack.school, accounts: [] } }],
  ['policy', { policy: 'orgill' }],
  ['loudness', { nudge: { pause: false } }],
])('it says that the %s is another', (part, changes) => {
  expect(newer(changes).parts).toEqual([part]);
});

test('saying what holds anyway is no change', () => {
  const quiet = { ...examplePack, nudge: undefined };
  expect(packChanges(quiet, { ...quiet, nudge: { onMention: 'chip', pause: true } }).parts).toEqual(
    [],
  );
});

test('another key for reports is told, and whether there was one before and is one now', () => {
  const [own, other] = [schoolKey.recipient, otherKey.recipient];
  const change = (before: string | undefined, after: string | undefined) =>
    packChanges(
      { ...examplePack, reportKey: before },
      { ...examplePack, version: 4, reportKey: after },
    ).reportKey;
  expect(change(undefined, own)).toBe('added');
  expect(change(own, undefined)).toBe('removed');
  expect(change(own, other)).toBe('changed');
  expect(change(own, own)).toBeUndefined();
});
