import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STORED } from '../../../src/settings/stored.ts';
import { filesBelow } from '../conventions/source-files.ts';

const sources = filesBelow(['src', 'entrypoints']).filter(({ path }) => !path.includes('/cli/'));
/** The only places that may name a key by anything but its own words. */
const BY_TABLE = ['src/browser/settings-item.ts'];

test('everything that is kept stands in the table, and nothing else', () => {
  const kept = sources.flatMap(({ text }) =>
    [...text.matchAll(/(?:defineItem(?:<[^(]*>)?|keptSetting)\(\s*'([^']+)'/g)].map(
      ([, key]) => key,
    ),
  );
  expect([...new Set(kept)].sort()).toEqual(STORED.map(({ key }) => key).sort());
});

test('each key is written out where it is kept', () => {
  const hidden = sources.filter(
    ({ path, text }) => /defineItem(?:<[^(]*>)?\(\s*[^'\s]/.test(text) && !BY_TABLE.includes(path),
  );
  expect(hidden.map(({ path }) => path)).toEqual([]);
});

test('nothing is written past the table', () => {
  const past = sources.filter(({ text }) =>
    /storage\.(?:local|session|sync)\.(?:set|get)\(|storage\.setItem|localStorage|indexedDB|document\.cookie/.test(
      text,
    ),
  );
  expect(past.map(({ path }) => path)).toEqual([]);
});

test('what holds names or secrets goes into a settings file only where it was ticked', () => {
  const open = STORED.filter(({ exported }) => exported === 'always').map(({ what }) => what);
  expect(open).toEqual(['quietness', 'language', 'reader-role', 'rest', 'packs']);
});

test('whatever is kept can be counted', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (kept) => {
      for (const { count } of STORED) {
        expect(count({ entries: kept })).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(count(kept))).toBe(true);
      }
    }),
  );
});
