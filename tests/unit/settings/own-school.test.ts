import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../src/detect/index.ts';
import { readPack } from '../../../src/pack/read.ts';
import { NO_OWN_SCHOOL, type OwnSchool, ownSchool } from '../../../src/settings/own-school.ts';
import { ownSchoolPack } from '../../../src/settings/own-school-pack.ts';

const day = '2026-11-21';
const larkrise: OwnSchool = {
  ...NO_OWN_SCHOOL,
  name: 'Larkrise Infant School',
  shortNames: 'Larkrise\nLIS',
  town: 'Oakworth',
  website: 'larkrise.example',
  staff: 'Mrs Ashdown, headteacher\nMr May\n\nPriya Nair (Miss)\nMrs Long, chair of governors',
  office: 'office@larkrise.example',
  complaints: 'https://larkrise.example/complaints',
};
const packOf = (written: Partial<OwnSchool>) => ownSchoolPack({ ...larkrise, ...written, day });
const faultsOf = (written: Partial<OwnSchool>) => {
  const made = packOf(written);
  return made.ok ? [] : made.faults;
};

describe('a school in the family’s own words', () => {
  test('becomes a pack with its names, staff, ways and Redscope’s questions', () => {
    expect(packOf({})).toEqual({
      ok: true,
      pack: {
        format: 'before-you-post/pack@1',
        id: 'own-school',
        version: 1,
        issued: day,
        school: {
          name: 'Larkrise Infant School',
          aliases: ['Larkrise'],
          initials: 'LIS',
          town: 'Oakworth',
          website: 'https://larkrise.example',
        },
        people: [
          { id: 's1', kind: 'staff', title: 'Mrs', surname: 'Ashdown', job: 'Headteacher' },
          { id: 's2', kind: 'staff', title: 'Mr', surname: 'May' },
          { id: 's4', kind: 'staff', title: 'Miss', forename: 'Priya', surname: 'Nair' },
          {
            id: 's5',
            kind: 'governor',
            title: 'Mrs',
            surname: 'Long',
            job: 'Chair of governors',
          },
        ],
        policy: 'redscope',
        channels: [
          {
            id: 'office',
            kind: 'office',
            label: 'School office',
            url: 'mailto:office@larkrise.example',
          },
          {
            id: 'complaints',
            kind: 'complaints',
            label: 'Complaints procedure',
            url: 'https://larkrise.example/complaints',
          },
        ],
      },
    });
  });

  test('is noticed in a draft, staff and all', () => {
    const made = packOf({});
    if (!made.ok) throw new Error('not sound');
    const { mentions } = createDetector(made.pack).detect('Mrs Ashdown at Larkrise lied to us');
    expect(mentions.map(({ kind }) => kind)).toEqual(['staff', 'school']);
  });

  test('needs no more than its name', () => {
    const made = packOf({ ...NO_OWN_SCHOOL, name: 'Larkrise' });
    expect(made).toMatchObject({ ok: true, pack: { people: [], channels: [] } });
  });

  test('sends to its website where no office is known', () => {
    const made = packOf({ office: '', complaints: '' });
    expect(made.ok && made.pack.channels.map(({ url }) => url)).toEqual([
      'https://larkrise.example',
    ]);
  });
});

test('a name that is also such a word is somebody’s beside a title or a first name', () => {
  expect(packOf({ staff: 'Mr He\nMrs She\nLi He\nMrs Son' })).toMatchObject({
    ok: true,
    pack: { people: [{ surname: 'He' }, { surname: 'She' }, { forename: 'Li' }, {}] },
  });
});

test.each<[string, Partial<OwnSchool>, object]>([
  ['no name', { name: '  ' }, { field: 'name', code: 'missing' }],
  ['a long name', { name: 'x'.repeat(121) }, { field: 'name', code: 'too-long' }],
  ['markup', { name: '<b>Larkrise' }, { field: 'name', code: 'letters' }],
  ['letters that pass for others', { name: 'L\u0430rkrise' }, { field: 'name', code: 'letters' }],
  [
    'a short name that hides something',
    { shortNames: 'Larkrise\nLark\u202erise' },
    { field: 'shortNames', code: 'letters', line: 2 },
  ],
  [
    'too many names',
    { shortNames: Array.from({ length: 42 }, (_, n) => `L ${n}`).join('\n') },
    { field: 'shortNames', code: 'too-many' },
  ],
  ['a town in a novel', { town: 'x'.repeat(81) }, { field: 'town', code: 'too-long' }],
  ['no website', { website: 'ask at the gate' }, { field: 'website', code: 'not-a-website' }],
  [
    'a script for a website',
    { website: 'javascript:alert(1)' },
    { field: 'website', code: 'not-a-website' },
  ],
  ['no way to the office', { office: 'Mrs Long' }, { field: 'office', code: 'not-a-way' }],
  [
    'no page of complaints',
    { complaints: 'see the notice' },
    { field: 'complaints', code: 'not-a-way' },
  ],
  [
    'a number for a person',
    { staff: 'Mr May\n12345' },
    { field: 'staff', code: 'not-a-name', line: 2 },
  ],
  [
    'two on a line',
    { staff: 'Mr May and Mrs Long' },
    { field: 'staff', code: 'two-people', line: 1 },
  ],
  ...['She', 'He', 'they', 'Mum', 'My Dad', 'Me', 'YOU', 'It', 'She, headteacher', 'Our Nan'].map(
    (word): [string, Partial<OwnSchool>, object] => [
      `“${word}”, who could be anyone,`,
      { staff: `Mr May\n${word}` },
      { field: 'staff', code: 'anyone', line: 2 },
    ],
  ),
  ['half a name', { staff: 'Mr M' }, { field: 'staff', code: 'one-letter', line: 1 }],
])('%s is named at its field', (_, written, fault) => {
  expect(faultsOf(written)).toEqual([expect.objectContaining(fault)]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'Mrs ',
        'Ashdown',
        ', ',
        '\n',
        'https://',
        '.example',
        'LIS',
        '<',
        '’',
        '-',
        '(',
        ')',
        '1',
      ),
    )
    .map((parts) => parts.join('')),
);
const anySchool = fc.record(
  Object.fromEntries(Object.keys(NO_OWN_SCHOOL).map((field) => [field, anyText])),
) as unknown as fc.Arbitrary<OwnSchool>;

test('any text gives a sound pack or faults at its fields', () => {
  fc.assert(
    fc.property(anySchool, (written) => {
      const made = ownSchoolPack({ ...written, day });
      if (made.ok) expect(readPack(JSON.stringify(made.pack)).ok).toBe(true);
      else {
        expect(made.faults.length).toBeGreaterThan(0);
        for (const { field } of made.faults) expect(Object.keys(NO_OWN_SCHOOL)).toContain(field);
      }
    }),
  );
});

test('what is kept is read as far as it can be', () => {
  expect(ownSchool.read(undefined)).toEqual({ value: undefined, lost: 0 });
  expect(ownSchool.read({ ...larkrise, day }).value).toEqual({ ...larkrise, day });
  expect(ownSchool.read({ name: 'Larkrise', day, town: 7 })).toEqual({
    value: { ...NO_OWN_SCHOOL, name: 'Larkrise', day },
    lost: 1,
  });
  expect(ownSchool.read({ name: 'Larkrise' })).toEqual({ value: undefined, lost: 1 });
});
