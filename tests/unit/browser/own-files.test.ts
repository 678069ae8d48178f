import { expect, test } from 'vitest';
import { readOwnFiles } from '../../../src/browser/own-files.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { PackageFiles } from '../../../src/package/base.ts';
import { configure, release } from '../../../src/package/configure.ts';
import { smallBase } from '../package/small-base.ts';

const readerOf = (files: PackageFiles) => async (path: string) => {
  const bytes = files.get(path);
  if (!bytes) throw new TypeError('Failed to fetch');
  return bytes;
};
const builtIn = { pack: examplePack };
const without = (path: string) => {
  const files = new Map(release(smallBase(), 'chrome', builtIn));
  files.delete(path);
  return files;
};

test('an extension finds the base that it was made from, whoever’s build it is', async () => {
  const plain = release(smallBase(), 'firefox', builtIn);
  const school = configure(smallBase(), { target: 'chrome', builtIn });
  expect(await readOwnFiles(readerOf(plain))).toEqual(smallBase());
  expect(await readOwnFiles(readerOf(school))).toEqual(smallBase());
});

test.each(['files.json', 'watch.js'])('without its %s it says so, and what to do', async (path) => {
  await expect(readOwnFiles(readerOf(without(path)))).rejects.toThrow(
    `can't be read (${path}), so no build was made from it. Install it again`,
  );
});

test('a list that leads out of the package is not followed', async () => {
  const asked: string[] = [];
  const list = { version: '0.1.0', files: ['watch.js', 'https://evil.example/x.js'] };
  const read = async (path: string) => {
    asked.push(path);
    return new TextEncoder().encode(JSON.stringify(list));
  };
  await expect(readOwnFiles(read)).rejects.toThrow("can't be read (files.json)");
  expect(asked).toEqual(['files.json']);
});
