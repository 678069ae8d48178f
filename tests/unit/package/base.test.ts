import { expect, test } from 'vitest';
import { fileList, inOrder, readFileList } from '../../../src/package/base.ts';

const list = (...files: string[]) => JSON.stringify({ version: '0.1.0', files });

test('a list of files is read back as it was written, in order', () => {
  const bytes = Uint8Array.of(1);
  const base = {
    version: '0.1.0',
    files: new Map([
      ['b.js', bytes],
      ['a/b-C_1.css', bytes],
    ]),
  };
  const written = fileList(base);
  expect(readFileList(new TextDecoder().decode(written))).toEqual({
    version: '0.1.0',
    files: ['a/b-C_1.css', 'b.js'],
  });
  expect(fileList({ ...base, files: inOrder(base.files) })).toEqual(written);
});

test.each([
  list(),
  list('../other.js'),
  list('/popup.html'),
  list('//evil.example/x.js'),
  list('https://evil.example/x.js'),
  list('a/../../b.js'),
  list('.hidden'),
  list('a.js?x'),
  list('manifest.json'),
  list('pack.js'),
  list('school-icon/16.png'),
  '{"version":"1","files":["a.js"]}',
  '{"version":"0.1.0","files":["a.js"],"more":1}',
  'files',
])('%s is no list of a package’s files', (text) => {
  expect(() => readFileList(text)).toThrow();
});
