import { expect, test } from 'vitest';
import { check } from '../../../src/desk/check.ts';
import { type OpenedPack, openPack } from '../../../src/desk/open-pack.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { packText } from '../../../src/pack/pack-text.ts';
import { signedText, signPack } from '../../../src/pack/signed/envelope.ts';
import { makeKey } from '../../../src/pack/signed/keys.ts';

const TODAY = '2026-11-21';
const open = (value: unknown) => openPack(JSON.stringify(value), TODAY);
const refused = (opened: OpenedPack) => {
  if (opened.ok) throw new Error('it was opened');
  return opened;
};

test('a plain pack is laid on the desk as it is', async () => {
  const opened = await open(examplePack);
  expect(opened).toMatchObject({ ok: true, draft: { id: 'fernhollow', version: 3 }, pupils: [] });
  expect(opened.ok && opened.text).toBeUndefined();
});

test('a signed one too, with whose key it was and what it said', async () => {
  const key = await makeKey();
  const text = signedText(await signPack(packText(examplePack), key));
  const opened = await openPack(text, TODAY);
  expect(opened).toMatchObject({ ok: true, key: key.public, text: packText(examplePack) });
});

test('one that was changed after it was signed is not opened', async () => {
  const signed = await signPack(packText(examplePack), await makeKey());
  const changed = { ...signed, pack: signed.pack.replace('Ashdown', 'Ashdowne') };
  const { words, draft } = refused(await openPack(signedText(changed), TODAY));
  expect(words.join(' ')).toContain('changed after the school signed it');
  expect(draft).toBeUndefined();
});

test('pupils in it are counted for sealing, and nowhere in the draft', async () => {
  const pupil = {
    id: 'p1',
    kind: 'pupil',
    forename: 'Amelia',
    surname: 'Hartley',
    aliases: ['Millie'],
  };
  const opened = await open({ ...examplePack, people: [...examplePack.people, pupil] });
  if (!opened.ok) throw new Error('it was not opened');
  expect(opened.pupils).toEqual([
    {
      row: 1,
      names: [
        { forename: 'Amelia', surname: 'Hartley' },
        { forename: 'Millie', surname: 'Hartley' },
      ],
    },
  ]);
  expect(JSON.stringify(opened.draft)).not.toMatch(/Amelia|Millie|Hartley/);
});

test('faults are listed with place and remedy, and what can be read is offered to be put right', async () => {
  const broken = {
    ...examplePack,
    school: { ...examplePack.school, website: 'fernhollow' },
    people: [
      { id: 's1', kind: 'staff', forename: 'Jane' },
      { id: 's1', kind: 'staff', surname: 'Nair', shoe: 5 },
      { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' },
    ],
    mood: 'good',
  };
  const { lines, draft } = refused(await open(broken));
  expect(lines.join('\n')).toMatch(/^school\.website .*https:/m);
  expect(lines.join('\n')).toMatch(/^people\[0\]\.surname is missing/m);
  expect(lines.join('\n')).toMatch(/^mood is not part of a pack/m);
  if (!draft) throw new Error('nothing was offered');
  expect(draft.people.map(({ id, forename, surname }) => [id, forename, surname])).toEqual([
    ['s1', 'Jane', ''],
    ['s2', '', 'Nair'],
  ]);
  // What the desk itself can say nothing about is gone; the rest is at its field.
  const checked = check(draft);
  expect(!checked.ok && checked.faults.map(({ place }) => place).sort()).toEqual([
    'people[0].surname',
    'school.website',
  ]);
});

test.each([
  ['nothing', ''],
  ['a letter', 'Dear parents'],
  ['half a pack', '{"format":"before-you-post/pack@1","school":{"name":"Fern'],
  ['a list', '[1,2]'],
  ['something else', '{"format":"other"}'],
])('%s is refused with what to do, and nothing is offered', async (_, text) => {
  const { lines, draft } = refused(await openPack(text, TODAY));
  expect(lines.join(' ').length).toBeGreaterThan(20);
  expect(draft).toBeUndefined();
});
