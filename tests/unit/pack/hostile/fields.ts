import { KNOWN_KEYS } from '../../../../src/pack/schema.ts';
import { type HostileCase, valueCase } from './case.ts';

/** What is not of its type, of every type that JSON has. */
const WRONG: Record<string, unknown> = {
  null: null,
  boolean: true,
  number: 7,
  text: 'x',
  list: [[]],
  group: { a: 1 },
};

/** The types that each place takes; a place that is not listed takes text. */
const TYPES: Record<string, string[]> = {
  version: ['number'],
  school: ['group'],
  'school.aliases': ['list'],
  'school.accounts': ['list'],
  people: ['list'],
  'people.0.aliases': ['list'],
  sealedPupils: ['group', 'null'],
  channels: ['list'],
  nudge: ['group'],
  'nudge.pause': ['boolean'],
  wording: ['list'],
  'wording.0.questions': ['list'],
};

/** Every key of the format in the example pack, except within sealed pupils, which it hasn't. */
const PLACES: string[] = Object.entries(KNOWN_KEYS)
  .filter(([group]) => group !== 'sealedPupils')
  .flatMap(([group, keys]) => {
    const holder = group.replaceAll('[]', '.0');
    return keys.map((key) => (holder === '' ? key : `${holder}.${key}`));
  });

const wrongTypes: HostileCase[] = PLACES.flatMap((place) =>
  Object.entries(WRONG)
    .filter(([type]) => !(TYPES[place] ?? ['text']).includes(type))
    .map(([type, value]) => valueCase(place, value, `${place} as ${type}`)),
);

const REQUIRED = [
  'format',
  'id',
  'version',
  'issued',
  'school',
  'school.name',
  'people',
  'people.0.id',
  'people.0.kind',
  'people.0.surname',
  'policy',
  'channels',
  'channels.0.id',
  'channels.0.kind',
  'channels.0.label',
  'channels.0.url',
  'wording.0.language',
  'wording.0.questions.0.id',
];

const wrongValues: [string, unknown[]][] = [
  ['format', ['before-you-post/pack@2', 'BEFORE-YOU-POST/PACK@1', 'before-you-post/signed-pack@1']],
  [
    'id',
    [
      '',
      'Fernhollow',
      'a b',
      '../etc',
      '__proto__',
      'constructor',
      'a--b',
      '-a',
      'é',
      'a'.repeat(41),
    ],
  ],
  ['version', [0, -1, 1.5, 1e21, 1_000_001, -0]],
  [
    'issued',
    ['2026-02-30', '2026-13-01', '26-11-01', '2026-11-01T00:00', '0000-00-00', ' 2026-11-01'],
  ],
  ['reviewBy', ['2026-10-31', 'soon']],
  ['expires', ['2026-10-31', '9999-99-99', '']],
  ['school.kind', ['prison', 'Academy']],
  [
    'school.accounts',
    [['https://facebook.com/x'], ['facebook.com'], ['facebook.com/x?y'], ['a@b.example/x']],
  ],
  ['people.0.id', ['', 's 1', '__proto__', 'prototype', 's2', 'a'.repeat(41)]],
  ['people.0.kind', ['teacher', 'Staff', '']],
  ['people.0.surname', ['', '   ', 'x'.repeat(61)]],
  ['policy', ['', 'fernhollow', 'toString', '__proto__', 'Redscope']],
  ['channels.0.kind', ['topic', 'Office', 'hasOwnProperty']],
  ['channels.0.topic', ['bullying']],
  ['nudge.onMention', ['pause', 'none']],
  ['wording.0.language', ['', 'Polish', 'PL', '../pl', '__proto__', 'ur']],
  [
    'wording.0.lead',
    [
      '',
      '<b>Dobrze</b>',
      'Zobacz https://larkrise.example',
      'Zobacz larkrise.example/x',
      'Pisz na a@b.test',
      'x'.repeat(141),
      'a\nb',
      'a\u202eb',
    ],
  ],
  ['wording.0.questions.0.id', ['', '__proto__', 'a b', 'a'.repeat(41)]],
  ['wording.0.questions.0.short', ['', 'www.larkrise.test', 'x'.repeat(91)]],
  ['wording.0.questions.0.translation', ['', '<script>', 'x'.repeat(701)]],
];

const SECOND: Record<string, string> = {
  'people.0.id s2': 'people[1].id',
  'channels.0.kind topic': 'channels[0].topic',
  'wording.0.language ur': 'wording[1].language',
};

export const FIELDS: HostileCase[] = [
  ...wrongTypes,
  ...REQUIRED.map((place) => valueCase(place, undefined)),
  ...wrongValues.flatMap(([place, values]) =>
    values.map((value) => {
      const made = valueCase(place, value);
      const inList = Array.isArray(value) ? '[0]' : '';
      return { ...made, at: SECOND[`${place} ${value}`] ?? `${made.at}${inList}` };
    }),
  ),
];
