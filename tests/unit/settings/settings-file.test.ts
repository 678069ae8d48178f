import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readSettings,
  SETTINGS_FORMAT,
  SETTINGS_LIMITS,
  writeSettings,
} from '../../../src/settings/settings-file.ts';
import { changesBy } from '../../../src/settings/take-in.ts';

const millie = { of: 'child', forename: 'Amelia', surname: 'Hartley', nicknames: ['Millie'] };
const kept = {
  'own-names': [millie],
  quietness: { everywhere: 'fewer', sites: { x: 'help' } },
  language: 'cy',
  'reader-role': 'governor',
  rest: { until: null, as: 'hour', sites: ['tiktok'] },
  packs: ['{"signed":1}'],
  passphrases: { fernhollow: 'seven quiet otters' },
  folds: { x: 3 },
  'desk-keys': { fernhollow: { secret: 'x' } },
} as const;
const OPEN = ['quietness', 'language', 'reader-role', 'rest', 'packs'] as const;
const only = (keys: readonly (keyof typeof kept)[]) =>
  Object.fromEntries(keys.map((key) => [key, kept[key]]));

const fileOf = (settings: unknown, more: object = {}) =>
  JSON.stringify({ format: SETTINGS_FORMAT, made: '2026-11-21', settings, ...more });

test('names and passphrases go along only where they were ticked, keys and folds never', () => {
  const plain = readSettings(writeSettings(kept, [], '2026-11-21'));
  expect(plain).toEqual({ ok: true, settings: only(OPEN), lost: {}, strange: [] });
  const ticked = readSettings(
    writeSettings(kept, ['own-names', 'passphrases', 'desk-keys', 'folds'], '2026-11-21'),
  );
  expect(ticked).toEqual({
    ok: true,
    settings: only(['own-names', 'passphrases', ...OPEN]),
    lost: {},
    strange: [],
  });
});

test('what is taken along and brought in on a fresh device is the same', () => {
  const file = readSettings(writeSettings(kept, ['own-names', 'passphrases'], '2026-11-21'));
  if (!file.ok) throw new Error('refused');
  const changes = changesBy(file.settings, {});
  expect(Object.fromEntries(changes.map(({ what, after }) => [what, after]))).toEqual(
    only(['own-names', 'quietness', 'language', 'reader-role', 'rest', 'passphrases']),
  );
});

test('what is here already is no change, and names come beside those that are here', () => {
  expect(changesBy(only(OPEN), only(OPEN))).toEqual([]);
  const ted = { of: 'child', forename: 'Ted', nicknames: [] };
  expect(changesBy({ 'own-names': [millie, ted] }, { 'own-names': [millie] })).toEqual([
    { what: 'own-names', before: [millie], after: [millie, ted] },
  ]);
});

test('notes come beside those that are here, and of one that both have the later', () => {
  const note = (id: string, changed: number) => ({ id, changed, sent: null });
  const here = [note('a', 5), note('b', 3)];
  const incoming = [note('a', 4), note('b', 9), note('c', 1)];
  expect(changesBy({ notes: incoming }, { notes: here })).toEqual([
    { what: 'notes', before: here, after: [note('b', 9), note('a', 5), note('c', 1)] },
  ]);
});

describe('what is no settings file is refused with its place', () => {
  const deep = `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`;
  test.each([
    ['plain words', 'hello', { why: 'not-json', path: '' }],
    ['a list', '[1]', { why: 'not-a-pack', path: '' }],
    ['nothing', '', { why: 'not-json', path: '' }],
    ['a pack', '{"format":"before-you-post/pack@1"}', { why: 'other-file', detail: 'pack' }],
    ['any JSON', '{"a":1}', { why: 'other-file', detail: '' }],
    ['a later form', '{"format":"before-you-post/settings@2"}', { why: 'newer', path: 'format' }],
    ['no settings in it', JSON.stringify({ format: SETTINGS_FORMAT }), { why: 'other-file' }],
    [
      'a key twice',
      `{"format":"${SETTINGS_FORMAT}","settings":{"language":"cy","language":"pl"}}`,
      { why: 'repeated-key', path: 'settings.language' },
    ],
    ['groups in groups', fileOf({ quietness: JSON.parse(deep) }), { why: 'too-deep' }],
    [
      'a key that reaches a prototype',
      fileOf({}).replace('"settings":{}', '"settings":{"__proto__":{"x":1}}'),
      { why: 'reserved-key', path: 'settings.__proto__' },
    ],
    ['far too much', `"${'a'.repeat(SETTINGS_LIMITS.bytes)}"`, { why: 'too-big' }],
  ])('%s', (_, text, fault) => {
    expect(readSettings(text)).toMatchObject({ ok: false, fault });
  });
});

test('of a damaged file the sound parts are taken, and the rest is told', () => {
  const settings = {
    'own-names': [millie, { of: 'nobody' }],
    quietness: 'loud',
    language: 'cy',
    'desk-keys': {},
    weather: 'fine',
  };
  expect(readSettings(fileOf(settings, { note: 'x' }))).toEqual({
    ok: true,
    settings: { 'own-names': [millie], language: 'cy' },
    lost: { 'own-names': 1, quietness: 1 },
    strange: ['note', 'desk-keys', 'weather'],
  });
});

test('any text and any JSON is read or refused, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      readSettings(text);
    }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(kept)), fc.jsonValue()), (junk) => {
      const read = readSettings(fileOf(junk));
      if (!read.ok) return;
      const again = readSettings(fileOf(read.settings));
      expect(again).toEqual({ ok: true, settings: read.settings, lost: {}, strange: [] });
    }),
  );
});

test('no file lets the reminder rest in a way that the page would not show', () => {
  const rest = { until: 9e15, as: 'hour', sites: ['tiktok'] };
  const read = readSettings(fileOf({ rest }));
  expect(read.ok && read.settings.rest).toEqual({ until: null, as: 'hour', sites: ['tiktok'] });
});
