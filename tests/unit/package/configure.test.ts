import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { examplePack } from '../../../src/pack/example.ts';
import type { Pack } from '../../../src/pack/types.ts';
import { baseOf, type PackageFiles } from '../../../src/package/base.ts';
import { configure, release, zipName } from '../../../src/package/configure.ts';
import { builtInOf } from '../../../src/package/pack-script.ts';
import { BuildRefusal } from '../../../src/package/refusal.ts';
import { TARGETS } from '../../../src/package/target.ts';
import { zip } from '../../../src/package/zip.ts';
import { smallBase } from './small-base.ts';

const other: Pack = {
  ...examplePack,
  id: 'gull-rock',
  version: 12,
  school: { ...examplePack.school, name: 'Gull Rock School', initials: 'GRS' },
};
const build = (pack: Pack, base = smallBase()) =>
  configure(base, { target: 'chrome', builtIn: { pack } });
const textOf = (files: PackageFiles, path: string) => new TextDecoder().decode(files.get(path));
const manifestOf = (files: PackageFiles) => JSON.parse(textOf(files, 'manifest.json'));
const differing = (one: PackageFiles, two: PackageFiles) =>
  [...new Set([...one.keys(), ...two.keys()])].filter(
    (path) => textOf(one, path) !== textOf(two, path),
  );

describe('a school’s build', () => {
  test.each(TARGETS)('for %s is the same, byte for byte, however it is made', (target) => {
    const zones = ['Europe/London', 'Pacific/Kiritimati'];
    const [one, two] = zones.map((zone, at) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      const made = zip(configure(smallBase(at === 1), { target, builtIn: { pack: other } }));
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
      return made;
    });
    expect(one).toEqual(two);
  });

  test('carries its pack, and says whose it is', () => {
    const files = build(other);
    expect(manifestOf(files)).toMatchObject({
      name: 'Before You Post: Gull Rock School',
      version: '0.1.0.12',
      action: { default_title: 'Before You Post: Gull Rock School' },
    });
    const scope = {};
    runInNewContext(textOf(files, 'pack.js').replace('globalThis', 'scope'), { scope });
    expect(JSON.stringify(builtInOf(scope)?.pack)).toBe(JSON.stringify(other));
    expect(zipName(other, 'firefox')).toBe('gull-rock-12-firefox.zip');
  });

  test('differs from another school’s in its pack, manifest and icons alone', () => {
    const icons = [128, 16, 32, 48, 96].map((size) => `school-icon/${size}.png`);
    expect(differing(build(examplePack), build(other)).sort()).toEqual(
      ['manifest.json', 'pack.js', ...icons].sort(),
    );
  });

  test('differs between browsers in its manifest alone', () => {
    const [chrome, firefox] = TARGETS.map((target) =>
      configure(smallBase(), { target, builtIn: { pack: other } }),
    ) as [PackageFiles, PackageFiles];
    expect(differing(chrome, firefox)).toEqual(['manifest.json']);
  });

  test('has an id of its own in Firefox, and in Chromium where one was asked for', () => {
    const idOf = (pack: Pack) =>
      manifestOf(configure(smallBase(), { target: 'firefox', builtIn: { pack } }))
        .browser_specific_settings.gecko.id;
    expect(idOf(other)).toBe('gull-rock@before-you-post.example');
    expect(idOf(examplePack)).toBe('fernhollow@before-you-post.example');
    expect(manifestOf(build(other)).key).toBeUndefined();
    const keyed = configure(smallBase(), {
      target: 'chrome',
      builtIn: { pack: other },
      idKey: 'MIIB',
    });
    expect(manifestOf(keyed).key).toBe('MIIB');
  });

  test('can be made from the files of any other build, as the school desk does', () => {
    const plain = release(smallBase(), 'firefox', { pack: examplePack });
    expect(build(other, baseOf(plain))).toEqual(build(other));
    expect(build(other, baseOf(build(examplePack)))).toEqual(build(other));
  });

  test('says which of its files is missing', () => {
    const files = new Map(build(examplePack));
    files.delete('watch.js');
    expect(() => baseOf(files)).toThrow('watch.js is missing');
    files.delete('files.json');
    expect(() => baseOf(files)).toThrow('files.json is missing');
  });

  test('is refused with readable pupils: without a name, with the way on', () => {
    const pupil = { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' } as const;
    const make = () => build({ ...other, people: [...other.people, pupil] });
    expect(make).toThrow(BuildRefusal);
    expect(make).toThrow(/lists one pupil by name[\s\S]*seal the names/);
    expect(make).not.toThrow(/Hartley/);
  });

  test('is refused with a version that no browser takes', () => {
    expect(() => build({ ...other, version: 70_000 })).toThrow('65535 at most');
    expect(manifestOf(build({ ...other, version: 65_535 })).version).toBe('0.1.0.65535');
  });
});

test('a zip holds every file under its path', () => {
  const files = build(examplePack);
  expect(new Map(Object.entries(unzipSync(zip(files))))).toEqual(files);
});
