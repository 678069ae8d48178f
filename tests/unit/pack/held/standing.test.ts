import { describe, expect, test } from 'vitest';
import { examplePack } from '../../../../src/pack/example.ts';
import { knownPacks, standingPacks } from '../../../../src/pack/held/standing.ts';
import type { InForce } from '../../../../src/pack/signed/incoming.ts';

function school(id: string, version = 1, key?: string): InForce {
  const name = `${id} School`;
  return { pack: { ...examplePack, id, version, school: { name } }, key };
}
const example: InForce = { pack: examplePack };
const said = (packs: ReturnType<typeof standingPacks>) =>
  packs.map(({ from, pack }) => `${from} ${pack.id} ${pack.version}`);

describe('the packs that work here', () => {
  test('are the example’s alone where there is no other', () => {
    expect(said(standingPacks({ builtIn: example, added: [] }))).toEqual(['example fernhollow 3']);
  });

  test('are without the example as soon as there is another', () => {
    const added = [school('larkrise')];
    expect(said(standingPacks({ builtIn: example, added }))).toEqual(['added larkrise 1']);
    const managed = school('gull-rock');
    expect(said(standingPacks({ builtIn: example, managed, added: [] }))).toEqual([
      'policy gull-rock 1',
    ]);
  });

  test('stand in order: the administrator’s, the build’s, then as they were added', () => {
    const here = {
      managed: school('m'),
      builtIn: school('b'),
      added: [school('z'), school('a')],
    };
    expect(said(standingPacks(here))).toEqual([
      'policy m 1',
      'built-in b 1',
      'added z 1',
      'added a 1',
    ]);
  });

  test('are one of each id: the administrator’s before a newer one', () => {
    const here = { managed: school('a', 1), builtIn: school('a', 2), added: [school('a', 3)] };
    expect(said(standingPacks(here))).toEqual(['policy a 1']);
  });

  test.each([
    [2, 3, 'added a 3'],
    [3, 3, 'added a 3'],
    [4, 3, 'built-in a 4'],
  ])('build’s version %i and added version %i: %s', (built, added, wanted) => {
    const here = { builtIn: school('a', built), added: [school('a', added)] };
    expect(said(standingPacks(here))).toEqual([wanted]);
  });

  test('a school that merely bears the example’s id is a school', () => {
    const here = { builtIn: school('fernhollow'), added: [school('b')] };
    expect(said(standingPacks(here))).toEqual(['built-in fernhollow 1', 'added b 1']);
  });

  test('none without any pack', () => {
    expect(standingPacks({ added: [] })).toEqual([]);
  });
});

describe('what a pack that comes in is measured against', () => {
  test('leaves the example out: anybody may add a real one of its id', () => {
    expect(knownPacks({ builtIn: example, added: [] })).toEqual([]);
  });

  test('keeps the key that the family has checked, also under a build’s newer unsigned pack', () => {
    const here = { builtIn: school('a', 5), added: [school('a', 4, 'checked')] };
    expect(knownPacks(here)).toMatchObject([{ pack: { version: 5 }, key: 'checked' }]);
  });
});
