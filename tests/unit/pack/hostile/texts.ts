import { type HostileCase, nextPack, textCase } from './case.ts';

const RESERVED = ['__proto__', 'constructor', 'prototype'];
/** A key and the place of the group that it begins. */
const GROUPS: [string, string][] = [
  ['"format"', ''],
  ['"name"', 'school.'],
  ['"title"', 'people[0].'],
  ['"kind":"teacher"', 'channels[0].'],
  ['"onMention"', 'nudge.'],
];

const prototypes: HostileCase[] = GROUPS.flatMap(([first, place]) =>
  RESERVED.map((key) =>
    textCase(
      `the key ${key} in ${place || 'the pack'}`,
      () => nextPack.replace(first, `"${key}":{"polluted":true},${first}`),
      `${place}${key}`,
    ),
  ),
);

const doubled: HostileCase[] = [
  ['"format"', '"id":"larkrise"', 'id'],
  ['"format"', '"version":5', 'version'],
  ['"format"', '"\\u0076ersion":5', 'version'],
  ['"format"', '"people":[]', 'people'],
  ['"name"', '"website":"https://larkrise.example"', 'school.website'],
  ['"title"', '"surname":"Other"', 'people[0].surname'],
  ['"kind":"teacher"', '"url":"https://larkrise.example"', 'channels[0].url'],
  ['"onMention"', '"pause":false', 'nudge.pause'],
].map(([first = '', second = '', at]) =>
  textCase(`${second} written twice`, () => nextPack.replace(first, `${second},${first}`), at),
);

const noJson: [string, () => string][] = [
  ['nothing', () => ''],
  ['spaces', () => ' '.repeat(1_000)],
  ['a byte order mark alone', () => '\uFEFF'],
  ['two byte order marks', () => `\uFEFF\uFEFF${nextPack}`],
  ['half of a pack', () => nextPack.slice(0, nextPack.length / 2)],
  ['two packs in a row', () => nextPack + nextPack],
  ['a comment', () => `/* pack */${nextPack}`],
  ['a comma too many', () => nextPack.replace(/}$/, ',}')],
  ['single quotes', () => nextPack.replaceAll('"', "'")],
  ['NaN', () => nextPack.replace('"version":4', '"version":NaN')],
  ['Infinity', () => nextPack.replace('"version":4', '"version":Infinity')],
  ['-Infinity', () => nextPack.replace('"version":4', '"version":-Infinity')],
  ['undefined', () => nextPack.replace('"version":4', '"version":undefined')],
  ['a number in hex', () => nextPack.replace('"version":4', '"version":0x04')],
  ['a number with a nought in front', () => nextPack.replace('"version":4', '"version":04')],
  ['a script', () => `export default ${nextPack}`],
  ['a NUL between the letters', () => [...nextPack].join('\0')],
  ['a raw line end in a text', () => nextPack.replace('Oakworth', 'Oak\nworth')],
  ['a raw tab in a text', () => nextPack.replace('Oakworth', 'Oak\tworth')],
  ['an unknown escape', () => nextPack.replace('Oakworth', 'Oak\\xworth')],
  ['lists without end', () => '['.repeat(500_000)],
  ['groups without end', () => '{"a":'.repeat(200_000)],
  ['a text without end', () => `{"id":"${'a'.repeat(1_000_000)}`],
];

const shapes: [string, () => string][] = [
  ['null', () => 'null'],
  ['true', () => 'true'],
  ['a number', () => '4'],
  ['1e999', () => '1e999'],
  ['a text', () => '"before-you-post/pack@1"'],
  ['an empty list', () => '[]'],
  ['a pack in a list', () => `[${nextPack}]`],
  ['a pack in a text', () => JSON.stringify(nextPack)],
  ['more than a pack may hold', () => `${nextPack}${' '.repeat(2 * 1024 * 1024)}`],
];

const nested = (open: string, close: string, depth: number) =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

const heavy: HostileCase[] = [
  textCase('groups five thousand deep', () => nested('{"school":', '}', 5_000), 'school'),
  textCase('groups twelve deep', () => nested('{"nudge":', '}', 12), 'nudge'),
  textCase(
    'a list a hundred thousand deep',
    () => nextPack.replace('"aliases":[', `"aliases":[${nested('[', ']', 100_000)},`),
    'school',
  ),
  textCase(
    'a list in a name, twelve deep',
    () => nextPack.replace('"Oakworth"', nested('[', ']', 12)),
    'school',
  ),
  textCase(
    'half a million numbers',
    () => nextPack.replace('"aliases":[', `"aliases":[${'1,'.repeat(500_000)}`),
    '',
  ),
  textCase(
    'a version beyond all numbers',
    () => nextPack.replace('"version":4', '"version":1e999'),
    'version',
  ),
  textCase(
    'a version of ten thousand digits',
    () => nextPack.replace('"version":4', `"version":${'9'.repeat(10_000)}`),
    'version',
  ),
  textCase(
    'an empty list for a group',
    () => nextPack.replace(/"nudge":\{.*?\}/, '"nudge":[]'),
    'nudge',
  ),
  textCase(
    'forty-one other names',
    () => nextPack.replace('"aliases":[', `"aliases":[${'"a",'.repeat(41)}`),
    'school.aliases',
  ),
  textCase(
    'a hundred and fifty thousand keys',
    () => `{${Array.from({ length: 150_000 }, (_, at) => `"k${at}":0`).join(',')}}`,
    '',
  ),
  textCase(
    'a key of a megabyte',
    () => nextPack.replace('{"format"', `{"${'k'.repeat(1_000_000)}":1,"format"`),
    `${'k'.repeat(39)}…`,
  ),
  textCase('the empty key', () => nextPack.replace('{"format"', '{"":1,"format"'), '""'),
  textCase(
    'a key with a line end',
    () => nextPack.replace('{"format"', '{"a\\nb":1,"format"'),
    '"a\\nb"',
  ),
  textCase(
    'a key that paints a terminal',
    () => nextPack.replace('{"format"', '{"\\u001b[31m":1,"format"'),
    '"\\u001b[31m"',
  ),
  textCase(
    'a key that turns the line round',
    () => nextPack.replace('{"format"', '{"\\u202eid":1,"format"'),
    '"?id"',
  ),
  textCase('a key in other capitals', () => nextPack.replace('"nudge"', '"Nudge"'), 'Nudge'),
  textCase('a key with a Cyrillic letter', () => nextPack.replace('"nudge"', '"nudgе"'), '"nudg?"'),
  textCase(
    'a text of a megabyte',
    () => nextPack.replace('Oakworth', 'a'.repeat(1_000_000)),
    'school.town',
  ),
  textCase(
    'a text of a hundred thousand escapes',
    () => nextPack.replace('Oakworth', '\\u0061'.repeat(100_000)),
    'school.town',
  ),
  textCase(
    'five thousand and one people',
    () =>
      nextPack.replace(
        '"people":[',
        `"people":[${'{"id":"a","kind":"staff","surname":"B"},'.repeat(5_001)}`,
      ),
    'people',
  ),
  textCase(
    'five thousand people without a name',
    () => nextPack.replace(/"people":\[.*?\],/, `"people":[${Array(5_000).fill('{}').join(',')}],`),
    'people[0].id',
  ),
  textCase(
    'sixty-one channels',
    () =>
      nextPack.replace(
        '"channels":[',
        `"channels":[${'{"id":"a","kind":"office","label":"B","url":"tel:999"},'.repeat(61)}`,
      ),
    'channels',
  ),
];

export const TEXTS: HostileCase[] = [
  ...prototypes,
  ...doubled,
  ...noJson.map(([name, pack]) => textCase(`no JSON: ${name}`, pack)),
  ...shapes.map(([name, pack]) => textCase(`no pack: ${name}`, pack)),
  ...heavy,
];
