import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consent } from '../../../src/settings/consent.ts';
import { ownNames } from '../../../src/settings/own-names.ts';
import { quietness } from '../../../src/settings/quietness.ts';
import type { Setting } from '../../../src/settings/reading.ts';
import { rest } from '../../../src/settings/rest.ts';
import { STORED } from '../../../src/settings/stored.ts';

const SETTINGS = STORED.flatMap(({ what, setting }) =>
  setting ? [[what, setting as Setting<unknown>] as const] : [],
);

/** What each setting may hold, as it was written by the extension itself. */
const child = { of: 'child', forename: 'Amelia', surname: 'Hartley', nicknames: ['Millie'] };
const friend = { of: 'friend', forename: 'Zebedee', nicknames: [] };
const WRITTEN: Record<string, unknown> = {
  'own-names': [child, friend],
  'own-school': {
    day: '2026-11-21',
    name: 'Larkrise Infant School',
    shortNames: 'Larkrise',
    town: 'Oakworth',
    website: 'larkrise.example',
    staff: 'Mrs Ashdown, headteacher',
    office: '',
    complaints: '',
  },
  quietness: { everywhere: 'fewer', sites: { facebook: 'help', 'gardening.example': 'pauses' } },
  language: 'cy',
  consent: { answer: 'yes', day: '2026-11-21' },
  'reader-role': 'governor',
  rest: { until: 1_795_000_000_000, as: 'hour', sites: ['facebook'] },
  folds: { facebook: 3, x: 0 },
  healed: { 'own-names': 2 },
  packs: ['{"signed":1}'],
  passphrases: { fernhollow: 'seven quiet otters' },
  notes: [
    {
      id: 'abcdefghijklmnopqrstuvwxyz',
      pack: 'fernhollow',
      school: 'Fernhollow Primary School',
      route: 'teacher',
      to: 'Class teacher',
      happened: 'On Monday the gate was shut.',
      tried: '',
      right: 'An open gate.',
      photo: false,
      changed: 1_795_000_000_000,
      sent: null,
    },
  ],
};

describe.each(SETTINGS)('what is kept of %s', (what, setting) => {
  test('is read as it was written', () => {
    expect(WRITTEN[what]).toBeDefined();
    expect(setting.read(WRITTEN[what])).toEqual({ value: WRITTEN[what], lost: 0 });
  });

  test.each([undefined, null])(
    'is what it is at the start where nothing is kept: %s',
    (nothing) => {
      expect(setting.read(nothing)).toEqual({ value: setting.start, lost: 0 });
    },
  );

  test('can be anything at all, is put right once, and then stays', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (stored) => {
        const { value } = setting.read(stored);
        expect(setting.read(value)).toEqual({ value, lost: 0 });
      }),
    );
  });

  test('keeps the readable part, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (junk, key) => {
        const written = WRITTEN[what];
        if (Array.isArray(written)) {
          const { value } = setting.read([junk, ...written, junk]);
          expect(value).toEqual(expect.arrayContaining(written));
        } else if (
          typeof written === 'object' &&
          written !== null &&
          !(key in written) &&
          // A damaged answer is no answer: nothing is watched on half a yes.
          what !== 'consent'
        ) {
          expect(setting.read({ ...written, [key]: junk }).value).toMatchObject(written);
        }
      }),
    );
  });
});

test('of a list of names the sound ones stay, and of a name its sound parts', () => {
  const kept = [
    7,
    { of: 'child', forename: '<b>', nicknames: [] },
    { ...child, surname: 7, nicknames: ['Millie', { x: 1 }, ''] },
    friend,
  ];
  expect(ownNames.read(kept)).toEqual({
    value: [{ of: 'child', forename: 'Amelia', nicknames: ['Millie'] }, friend],
    lost: 5,
  });
});

test('of how loud it is on each site the sound choices stay', () => {
  const kept = { everywhere: 'deafening', sites: { facebook: 'help', x: 'mute', 'NO!': 'help' } };
  expect(quietness.read(kept)).toEqual({
    value: { everywhere: 'policy', sites: { facebook: 'help' } },
    lost: 3,
  });
});

test('of what rests the sites stay where the time is lost', () => {
  expect(rest.read({ until: 'tomorrow', sites: ['facebook', 7] })).toEqual({
    value: { until: null, as: 'hour', sites: ['facebook'] },
    lost: 2,
  });
});

test('a part that only a later version knows is no loss where it is missing', () => {
  expect(quietness.read({ everywhere: 'help' }).lost).toBe(0);
});

test('a key that reaches a prototype is left out and reaches none', () => {
  const kept = JSON.parse('{"everywhere":"policy","sites":{"__proto__":"help","x":"help"}}');
  const { value, lost } = quietness.read(kept);
  expect(lost).toBe(1);
  expect(Object.keys(value.sites)).toEqual(['x']);
  expect(Object.getPrototypeOf(value.sites)).toBe(Object.prototype);
});

test('a yes that is damaged in any part is no yes', () => {
  const day = '2026-11-21';
  for (const kept of [
    'yes',
    { answer: 'yes' },
    { answer: 'yes', day: 7 },
    { answer: 'yea', day },
  ]) {
    expect(consent.read(kept)).toEqual({ value: null, lost: 1 });
  }
});
