import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../src/cli/check-lines.ts';

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function lines(text: string, size = 7): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesOf(inPieces(new TextEncoder().encode(text), size)))
    found.push(line);
  return found;
}

test.each([
  ['a\nb\n', ['a', 'b']],
  ['a\r\nb', ['a', 'b']],
  ['a\n\nb', ['a', '', 'b']],
  ['', []],
  ['\uFEFFa\nb', ['a', 'b']],
  ['one\u2028line\nnext', ['one\u2028line', 'next']],
])('%j', async (text, expected) => {
  expect(await lines(text)).toEqual(expected);
});

test('however the bytes arrive, letters and lines stay whole', async () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '🙂', '\n', ' ') });
  await fc.assert(
    fc.asyncProperty(anyText, fc.integer({ min: 1, max: 9 }), async (text, size) => {
      const wanted = text.split('\n');
      if (wanted.at(-1) === '') wanted.pop();
      expect(await lines(text, size)).toEqual(wanted);
    }),
  );
});
