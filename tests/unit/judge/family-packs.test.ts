import { beforeEach, describe, expect, test } from 'vitest';
import { type FamilyPacks, familyPacks } from '../../../src/judge/family-packs.ts';
import { packsInForce } from '../../../src/judge/packs-in-force.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { otherKey, schoolKey, signedFile } from '../pack/signed/school-keys.ts';
import { type FakeSources, fakeSources } from './fake-sources.ts';

const TODAY = '2027-01-15';
const larkrise = { id: 'larkrise', school: { name: 'Larkrise Infant School' } };
const stranger = { id: 'stranger', school: { name: 'Larkrise Infant School' } };

let sources: FakeSources;
let family: FamilyPacks;

function start(changes: Partial<FakeSources> = {}) {
  sources = fakeSources(changes);
  family = familyPacks(packsInForce(sources), sources.store, () => TODAY);
}
beforeEach(() => start());

const ids = async () => (await family.view()).packs.map(({ shown, from }) => `${from} ${shown.id}`);

describe('a pack that somebody offers', () => {
  test('is shown whole before it comes into force, and nothing is kept by looking', async () => {
    const look = await family.look(await signedFile());
    expect(look).toMatchObject({
      kind: 'new',
      alike: [],
      shown: {
        id: 'fernhollow',
        version: 3,
        key: schoolKey.public,
        pupils: 0,
        sealed: null,
        policy: { writtenBy: 'Redscope Primary School' },
      },
    });
    if (look.kind !== 'new') throw new Error(look.kind);
    expect(look.shown.people).toEqual(examplePack.people);
    expect(look.shown.channels).toEqual(examplePack.channels);
    expect(sources.kept).toEqual([]);
  });

  test('comes into force when it is taken, beside those of other schools, in order', async () => {
    expect(await family.take(await signedFile(larkrise))).toEqual({
      kind: 'taken',
      id: 'larkrise',
      school: 'Larkrise Infant School',
    });
    await family.take(await signedFile());
    expect(await ids()).toEqual(['added larkrise', 'added fernhollow']);
  });

  test('updates its school in its old place, and says what is different', async () => {
    await family.take(await signedFile(larkrise));
    await family.take(await signedFile());
    const newer = await signedFile({ ...larkrise, version: 4, people: [] });
    expect(await family.look(newer)).toMatchObject({
      kind: 'update',
      changes: { version: { from: 3, to: 4 }, people: { removed: 10 } },
    });
    await family.take(newer);
    const { packs } = await family.view();
    expect(packs.map(({ shown }) => [shown.id, shown.version])).toEqual([
      ['larkrise', 4],
      ['fernhollow', 3],
    ]);
  });

  test('is known again', async () => {
    await family.take(await signedFile(larkrise));
    expect((await family.look(await signedFile(larkrise))).kind).toBe('same');
  });

  test('of another key is refused with both keys, and the old one stays', async () => {
    await family.take(await signedFile(larkrise));
    const kept = sources.kept;
    const forged = await signedFile({ ...larkrise, version: 9 }, otherKey);
    for (const answer of [await family.look(forged), await family.take(forged)]) {
      expect(answer).toMatchObject({
        kind: 'refused',
        keys: { offered: otherKey.public, known: schoolKey.public },
        words: { stays: 'Nothing has changed: your old pack still works.' },
      });
    }
    expect(sources.kept).toBe(kept);
    await family.remove('larkrise');
    expect((await family.take(forged)).kind).toBe('taken');
  });

  test('that bears the name of a school that is here is shown beside it', async () => {
    await family.take(await signedFile(larkrise));
    expect(await family.look(await signedFile(stranger, otherKey))).toMatchObject({
      kind: 'new',
      alike: [{ name: 'Larkrise Infant School', key: schoolKey.public }],
    });
  });

  test.each([
    ['no pack', async () => 'hello', "not a school's signed pack"],
    [
      'a changed one',
      async () => (await signedFile()).replace('Ashdown', 'Ashtown'),
      'was changed',
    ],
    ['an expired one', () => signedFile({ expires: '2027-01-14' }), 'That day is over'],
    ['an older one', () => signedFile({ ...larkrise, version: 2 }), 'older than yours'],
  ])('is refused in words: %s', async (_, make, words) => {
    await family.take(await signedFile(larkrise));
    const answer = await family.take(await make());
    if (answer.kind !== 'refused') throw new Error(answer.kind);
    expect(answer.words.happened).toContain(words);
    expect(await ids()).toEqual(['added larkrise']);
  });

  test('stays out where there are enough', async () => {
    for (let at = 0; at < 10; at++) {
      await family.take(await signedFile({ id: `school-${at}`, school: { name: `School ${at}` } }));
    }
    expect(await family.take(await signedFile(larkrise))).toMatchObject({ why: 'too-many' });
    const newer = await signedFile({ id: 'school-0', school: { name: 'School 0' }, version: 4 });
    expect((await family.take(newer)).kind).toBe('taken');
  });

  test('stays out where the device has no room, and nothing is lost', async () => {
    await family.take(await signedFile(larkrise));
    sources.store.write = () => Promise.reject(new Error('QUOTA_BYTES'));
    expect(await family.take(await signedFile())).toMatchObject({ why: 'no-room' });
    expect(await ids()).toEqual(['added larkrise']);
  });

  test('of two pages at once, both come in', async () => {
    const both = [await signedFile(larkrise), await signedFile()];
    await Promise.all(both.map((text) => family.take(text)));
    expect(await ids()).toEqual(['added larkrise', 'added fernhollow']);
  });
});

describe('an administrator’s pack', () => {
  const pack = JSON.stringify({ ...examplePack, ...larkrise });

  test('can’t be replaced or taken out, and says who set it', async () => {
    sources.set({ pack, setBy: 'Brightwater Trust IT', siteList: ['x'] });
    for (const version of [1, 3, 9]) {
      const answer = await family.look(await signedFile({ ...larkrise, version }));
      expect(answer).toMatchObject({ kind: 'kept-out', why: 'set-by-policy' });
    }
    await family.remove('larkrise');
    expect(await family.view()).toMatchObject({
      packs: [{ from: 'policy' }],
      managed: { setBy: 'Brightwater Trust IT', sites: ['x'], faults: [] },
    });
  });

  test('stands beside a stranger’s that bears its name', async () => {
    sources.set({ pack });
    expect(await family.look(await signedFile(stranger))).toMatchObject({
      alike: [{ name: 'Larkrise Infant School' }],
    });
  });

  test('that is broken says its fault in a line', async () => {
    sources.set({ pack: pack.replace('"Larkrise Infant School"', '7'), setBy: 'Trust' });
    const { managed, packs } = await family.view();
    expect(managed?.faults.join()).toMatch(/^pack\.school\.name is .+\. [A-Z]/);
    expect(packs.map(({ from }) => from)).toEqual(['example']);
  });

  test('has its pupils counted, not listed', async () => {
    const pupil = { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' };
    sources.set({ pack: JSON.stringify({ ...examplePack, ...larkrise, people: [pupil] }) });
    const { packs } = await family.view();
    expect(packs[0]?.shown).toMatchObject({ people: [], pupils: 1 });
    expect(JSON.stringify(packs)).not.toContain('Hartley');
  });
});

test('what was changed in the store is left out, counted, and can be cleared away', async () => {
  await family.take(await signedFile(larkrise));
  await family.take(await signedFile());
  sources.kept = sources.kept.map((text, at) => (at === 0 ? text.replace('Ashdown', 'X') : text));
  expect(await ids()).toEqual(['added fernhollow']);
  expect((await family.view()).unusable).toEqual({ changed: 1, oldBrowser: 0 });
  await family.removeUnusable();
  expect(await family.view()).toMatchObject({ unusable: { changed: 0 }, packs: [{}] });
  expect(sources.kept).toHaveLength(1);
});

test('a school’s build is updated by the family’s pack, and is back when that goes', async () => {
  const builtIn = { pack: { ...examplePack, ...larkrise }, key: schoolKey.public };
  start({ builtIn });
  const newer = await signedFile({ ...larkrise, version: 4 });
  expect((await family.look(newer)).kind).toBe('update');
  await family.take(newer);
  expect(await ids()).toEqual(['added larkrise']);
  await family.remove('larkrise');
  expect(await ids()).toEqual(['built-in larkrise']);
});

test('a pack that has grown old says so', async () => {
  await family.take(await signedFile({ ...larkrise, reviewBy: '2026-12-01' }));
  const { packs } = await family.view();
  expect(packs[0]?.shown.overdue).toContain('was due to be checked by 1 December 2026');
});
