import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GivenFile, openReports } from '../../../src/report/open-reports.ts';
import { PACK, reportIdFrom, TODAY } from './families.ts';
import { bytesOf, howReport, sawReport, sealedBytes } from './reports.ts';
import { schoolKey } from './school-keys.ts';

const opening = { school: PACK, today: TODAY, keys: schoolKey.identity };
const sealed = await sealedBytes(sawReport());

const fateOf = async (file: string) => {
  const [reading] = await survives([{ name: 'a', bytes: bytesOf(file) }]);
  return reading?.ok ? 'read' : reading?.why;
};

const survives = async (files: GivenFile[]) => {
  const readings = await openReports(files, opening);
  expect(readings.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  return readings;
};

test('any bytes at all are refused and not more', async () => {
  const start = fc.constantFrom(
    '',
    'age-encryption.org/v1\n',
    '-----BEGIN AGE ENCRYPTED FILE-----\n',
    '{"format":"before-you-post/how-it-went@1"',
  );
  const file = fc.tuple(start, fc.uint8Array({ maxLength: 400 }));
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), async (files) => {
      const given = files.map(([head, tail], at) => ({
        name: String(at),
        bytes: Uint8Array.of(...bytesOf(head), ...tail),
      }));
      const readings = await survives(given);
      expect(readings.some(({ ok }) => ok)).toBe(false);
    }),
  );
});

test('a sealed report with any one byte changed is never read', async () => {
  const place = fc.integer({ min: 0, max: sealed.length - 1 });
  await fc.assert(
    fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bytes = sealed.slice();
      bytes[at] = (bytes[at] ?? 0) ^ by;
      const [reading] = await survives([{ name: 'changed', bytes }]);
      expect(reading?.ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('any JSON in a report’s clothes is read only where it is a report', async () => {
  const dressed = fc.record(
    {
      format: fc.constantFrom(
        'before-you-post/how-it-went@1',
        'before-you-post/something-i-saw@1',
        'before-you-post/plain-report@1',
      ),
      school: fc.oneof(fc.constant(PACK), fc.jsonValue()),
      id: fc.oneof(fc.constant(reportIdFrom(1)), fc.jsonValue()),
      week: fc.jsonValue(),
      day: fc.oneof(fc.constant('2026-11-11'), fc.jsonValue()),
      place: fc.oneof(fc.constant('post'), fc.jsonValue()),
      troubles: fc.jsonValue(),
      quoted: fc.jsonValue(),
      concerns: fc.jsonValue(),
      report: fc.jsonValue(),
      note: fc.jsonValue(),
    },
    { requiredKeys: ['format'] },
  );
  await fc.assert(
    fc.asyncProperty(dressed, async (value) => {
      const [reading] = await survives([{ name: 'a', bytes: bytesOf(JSON.stringify(value)) }]);
      if (reading?.ok) expect(value).toMatchObject(reading.report);
    }),
  );
});

test('a file that is made to take long is answered at once', async () => {
  const began = performance.now();
  expect(await fateOf('-----BEGIN AGE ENCRYPTED FILE-----\n'.repeat(5_000))).toBe('damaged');
  expect(await fateOf(`${'-> X25519 a\n'.repeat(15_000)}`)).toBe('not-a-report');
  expect(await fateOf(`age-encryption.org/v1\n${'-> X25519 a\n\n'.repeat(14_000)}`)).toBe(
    'damaged',
  );
  const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
  const blanks = ' '.repeat(190_000);
  expect(await fateOf(`${begin}${blanks}-----END AGE ENCRYPTED FILE-----`)).toBe('damaged');
  expect(
    await fateOf(`${JSON.stringify(sawReport()).replace('again', `a${' '.repeat(4_000)}b`)}`),
  ).toBe('read');
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('a thousand reports are read, each once', async () => {
  const files = Array.from({ length: 1_000 }, (_, seed) =>
    JSON.stringify(howReport({ id: reportIdFrom(seed) })),
  );
  const readings = await survives(
    files.map((text, at) => ({ name: String(at), bytes: bytesOf(text) })),
  );
  expect(readings.filter(({ ok }) => ok)).toHaveLength(1_000);
});
